import type { WordClass } from './word-class.ts';

/** What a node of a compiled phrase does. Those up to `end` are tests; the others steer. */
export const Op = {
  /** The phrase is found. */
  found: 0,
  /** A class's wording is found: remember its end and look for more. */
  collect: 1,
  /** The token is the word `id`. */
  word: 2,
  /** The token is one of `set`. */
  set: 3,
  /** The token is the word `id` in capitals. */
  capitals: 4,
  any: 5,
  open: 6,
  name: 7,
  /** The token is a verb of `set`, and where it is mostly a noun, a verb must stand here. */
  verb: 8,
  start: 9,
  clause: 10,
  end: 11,
  /** Up to `id` words. */
  gap: 12,
  /** Anything in the sentence. */
  star: 13,
  class: 14,
  /** One of `nodes`. */
  either: 15,
  /** One of `nodes`, by the word that stands there. */
  dispatch: 16,
  /** `nodes[0]`, which leads on to `next`, or `next`. */
  optional: 17,
  open_capture: 18,
  close_capture: 19,
  not: 20,
  /** Adverbs may stand here: anywhere where `id` is 1, else beside a pronoun, auxiliary or negator. */
  adverbs: 21,
  adverb: 22,
} as const;

/** One step of a compiled phrase. All nodes have one shape, so that the matcher's loop stays fast. */
export class PhraseNode {
  set: Uint32Array | null = null;
  cls: WordClass | null = null;
  nodes: readonly PhraseNode[] | null = null;
  byWord: ReadonlyMap<number, readonly PhraseNode[]> | null = null;
  /** Of a gap: take as many words as fit, as nothing follows. */
  greedy = false;

  constructor(
    readonly op: number,
    /** A word id, a number of words, or the slot of a capture. */
    readonly id: number,
    readonly next: PhraseNode | null,
  ) {}
}
