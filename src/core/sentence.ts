import type { FixClass } from './finding.ts';
import type { Passage } from './message.ts';
import type { Range } from './range.ts';

/** A sentence of a message, tagged with its speech acts. Offsets count in its passage's text. */
export interface Sentence extends Range {
  /** Position in `RuleContext.sentences`, from 0. */
  readonly index: number;
  readonly passage: Passage;
  /** Position of the passage in the message, from 0. */
  readonly passageIndex: number;
  readonly text: string;
  /** True where it ends with a question mark. */
  readonly question: boolean;
  /** Words, atoms counted as one each. */
  readonly words: number;
  /**
   * True where the sentence does this: 'apology' holds for 'apology.formula' as well.
   * The acts and what they mean are in rules/shared/acts/.
   */
  is(act: string): boolean;
  /** Where in the sentence an act was found: the words that show it, in order. */
  marks(act: string): readonly ActMark[];
}

/** The words that show a speech act. Offsets count in the passage's text. */
export interface ActMark extends Range {
  readonly act: string;
  readonly captures: Readonly<Record<string, Captured>>;
}

/** What a named part of a phrase matched. Offsets count in the passage's text. */
export interface Captured extends Range {
  readonly text: string;
}

/** One of the rule's own phrases, found in a sentence. Offsets count in the passage's text. */
export interface Hit extends Range {
  readonly sentence: Sentence;
  readonly captures: Readonly<Record<string, Captured>>;
  readonly phrase: PhraseInfo;
  /** The rewrites of the phrase's `say`, filled in and with the first letter's case kept. */
  readonly rewrites: readonly string[];
}

/** What a rule may know of the phrase that was found. */
export interface PhraseInfo {
  /** Position in the rule's phrases.yaml, from 0. */
  readonly index: number;
  /** The entry's `name`, for check.ts to tell phrases apart; '' where there is none. */
  readonly name: string;
  /** The entry's `message`: which of the rule's messages is shown; 'default' where there is none. */
  readonly message: string;
  readonly because: string;
  readonly fix: FixClass | 'none';
}
