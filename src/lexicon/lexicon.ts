import type { Kind } from '#core/message.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { Phrase } from './phrase.ts';
import type { Scratch } from './scratch.ts';
import type { PhraseSource } from './source.ts';
import type { Verbs } from './verbs.ts';
import type { WordClass } from './word-class.ts';
import type { WordTable } from './words.ts';

/** A bit for each kind of message. */
export const kindBits: Readonly<Record<Kind, number>> = { macro: 1, article: 2, note: 4 };

/** One wording of an entry, ready to be looked for. */
export interface Wording {
  readonly phrase: Phrase;
  readonly entry: Entry;
  /** Bits of `kindBits`: the kinds of messages that it is for. */
  readonly kinds: number;
  /** Position of its rule in `Lexicon.rules`; -1 for an act's. */
  readonly rule: number;
  readonly systems: readonly string[] | undefined;
  /** Word ids, one of each list of which must be in the sentence. */
  readonly needs: readonly (readonly number[])[];
  /** Where it can only start. */
  readonly edge: 'start' | 'clause' | undefined;
}

/** One entry of a rule's phrases or of a speech act. */
export interface Entry {
  /** Position among all entries of the lexicon, acts first. */
  readonly serial: number;
  /** A rule's id, or an act's name with its finer kind. */
  readonly owner: string;
  readonly isAct: boolean;
  /** Position in its group. */
  readonly index: number;
  readonly source: PhraseSource;
  readonly vetoes: Vetoes;
}

/** The wordings of `unless` and the like. */
export interface Vetoes {
  readonly unless: readonly Phrase[];
  readonly unlessSentence: readonly Phrase[];
  readonly unlessNext: readonly Phrase[];
  readonly onlySentence: readonly Phrase[];
  readonly notAfter: readonly Phrase[];
  readonly notBefore: readonly Phrase[];
}

/** All phrases of all rules and acts, compiled. Never changes; one lexicon serves any number of messages. */
export interface Lexicon {
  readonly words: WordTable;
  /** Bits of `Flag` by word id. */
  readonly wordFlags: Int32Array;
  readonly verbs: Verbs;
  readonly classCount: number;
  /** The class of adverbs. */
  readonly adverbs: () => WordClass | undefined;
  readonly rulePhrases: AnchorIndex;
  /** By act; finer kinds are with their act. */
  readonly actPhrases: ReadonlyMap<string, AnchorIndex>;
  readonly scratch: Scratch;
  readonly entryCount: number;
  /** Names of all acts and their finer kinds. */
  readonly acts: ReadonlySet<string>;
  /** Positions of the rules by id. */
  readonly rules: ReadonlyMap<string, number>;
}
