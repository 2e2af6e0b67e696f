import type { PhraseNode } from './node.ts';

/** A word class, compiled once and shared by all phrases that name it. */
export class WordClass {
  /** Leads to `collect`. */
  body: PhraseNode | null = null;
  /** Bits of the word ids that a wording may start with; null for any. */
  first: Uint32Array | null = null;
  /** Set where it is nothing but single words. */
  words: Uint32Array | null = null;

  constructor(
    /** Position among the lexicon's classes. */
    readonly index: number,
    readonly name: string,
  ) {}
}
