import type { FixClass, Scope, Severity } from '#core/finding.ts';
import type { Kind, Message, Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';

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

/** A replacement of text in a passage. Offsets count in the passage's text. */
export interface PassageEdit extends Range {
  readonly passage: Passage;
  readonly text: string;
}

export interface Proposal {
  readonly title: string;
  readonly class: FixClass;
  readonly edits: readonly PassageEdit[];
}

/** A finding as a rule reports it; the engine turns it into a `Finding` with places in the file. */
export interface Report {
  /** Which words: a hit, a sentence, or a range of a passage's text. */
  readonly at: Hit | Sentence | (Range & { readonly passage: Passage });
  /** Key of one of the rule's messages; 'default' where left out. */
  readonly message?: string;
  /** Values for `{name}` in the message. */
  readonly data?: Readonly<Record<string, string>>;
  readonly fixes?: readonly Proposal[];
  /** True where something is missing: the finding has no quote, whatever `at` covers. */
  readonly missing?: boolean;
}

/** What is known of the help desk that the message is for. */
export interface SystemInfo {
  /** '' where none is known. */
  readonly id: string;
  /** As written in a macro, such as `{{ticket.requester.first_name}}`; undefined where the desk has none. */
  readonly firstName: string | undefined;
  /** Is this placeholder's text (with its brackets) the customer's name, or part of it? */
  isName(placeholder: string): boolean;
  /** Does the help desk fill in the placeholders itself? Where not, `[Name]` is a field for the agent. */
  readonly fillsPlaceholders: boolean;
}

/** All that a rule may see. One a rule and message. */
export interface RuleContext<Options = Readonly<Record<string, unknown>>> {
  readonly message: Message;
  readonly kind: Kind;
  /** Body sentences in reading order; headings included (see `passage.role`), the subject left out. */
  readonly sentences: readonly Sentence[];
  /** The title's sentences, tagged in the same way. */
  readonly titleSentences: readonly Sentence[];
  /** This rule's phrases found in the message, in reading order, gates and vetoes already applied. */
  readonly hits: readonly Hit[];
  readonly options: Options;
  readonly system: SystemInfo;
  /** Words of the message, atoms counted as one each. */
  readonly words: number;
  report(report: Report): void;
  /** Reports a phrase as the engine would by itself: its message, its rewrites as fixes. */
  reportHit(hit: Hit): void;
}

/** The logic of a rule that needs more than phrases. A rule without a check reports each hit. */
export interface Check<Options = Readonly<Record<string, unknown>>> {
  /** Called once a message, after its sentences were tagged. Reports what it finds; hits are not reported by themselves. */
  check(context: RuleContext<Options>): void;
}

/** What rule.md says of a rule, as the generator reads it. */
export interface RuleMeta {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly lesson: readonly string[];
  readonly severity: Severity;
  readonly scope: Scope;
  readonly preset: 'recommended' | 'strict';
  /** Kinds that are judged under `recommended`. */
  readonly kinds: readonly Kind[];
  /** Kinds that are judged under `strict`, where these are more. */
  readonly strictKinds?: readonly Kind[];
  /** By key; 'default' is always there. Each has the sentence and what to write instead. */
  readonly messages: Readonly<Record<string, { readonly text: string; readonly help: string }>>;
  /** JSON schema of each option, `default` included. */
  readonly options: Readonly<Record<string, OptionSchema>>;
  /** Rules that this one yields to where both report overlapping words. */
  readonly yields: readonly string[];
}

export type OptionSchema = Readonly<Record<string, unknown>> & {
  readonly default: unknown;
  readonly description: string;
};

/** The texts of a rule.md, as Markdown. */
export interface RulePage {
  /** One sentence, two at most, that says what to do; on one line. */
  readonly advice: string;
  readonly why: string;
  /** With the `~~` that mark what is found. */
  readonly examples: string;
  readonly leaveAlone: string;
  readonly turnOff: string;
}
