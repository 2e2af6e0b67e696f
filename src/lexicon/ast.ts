import type { VerbForm } from './verbs.ts';

/** A phrase as parsed. Words are in lower case. */
export type Ast =
  /** One token with one of these words. */
  | { readonly kind: 'words'; readonly words: readonly string[] /** Kept by WordSets. */; ids?: readonly number[] }
  /** A word that must be written in capitals. */
  | { readonly kind: 'capitals'; readonly word: string }
  | { readonly kind: 'mark'; readonly id: number }
  | { readonly kind: 'verb'; readonly form: VerbForm | 'any' }
  | { readonly kind: 'any' | 'open' | 'adverb' | 'number' | 'name' | 'atom' }
  | { readonly kind: 'atoms'; readonly ids: readonly number[] }
  | { readonly kind: 'class'; readonly name: string; readonly at: number }
  /** `max` words of the same clause; with `star` anything up to the end of the sentence. */
  | { readonly kind: 'gap'; readonly max: number; readonly star: boolean }
  | { readonly kind: 'start' | 'clause' | 'end' }
  | { readonly kind: 'not'; readonly item: Ast }
  | { readonly kind: 'optional'; readonly item: Ast }
  | { readonly kind: 'either'; readonly items: readonly Ast[] }
  | { readonly kind: 'sequence'; readonly items: readonly Ast[] }
  | { readonly kind: 'capture'; readonly name: string; readonly item: Ast };

/** A mistake in a phrase: what is wrong and how to mend it, and where. */
export class PhraseMistake extends Error {
  /** @param offset in the phrase, UTF-16 code units */
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}
