import type { FixClass } from '#core/finding.ts';
import type { Kind, Message, Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { Hit, Sentence } from '#core/sentence.ts';
import type { SystemInfo } from '#systems/info.ts';
import type { Topic } from './topics.ts';

export type { OptionSchema, RuleMeta } from '#core/rule-meta.ts';
export type { ActMark, Captured, Hit, PhraseInfo, Sentence } from '#core/sentence.ts';
export type { Fact, SystemInfo } from '#systems/info.ts';
export type { Topic, TopicItem } from './topics.ts';

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
  /** The topics of the rule's topics.yaml, as the configuration has them. Empty where the rule has none. */
  readonly topics: readonly Topic[];
  /** Names that the library or the team's configuration declares as placeholders, without brackets. */
  readonly fields: readonly string[];
  /** Words of the message, atoms counted as one each. */
  readonly words: number;
  report(report: Report): void;
  /** Says that the message has what the rule asks for: rules with `silent-where-none` count it over a folder. */
  has(): void;
  /** Reports a phrase as the engine would by itself: its message, its rewrites as fixes. */
  reportHit(hit: Hit): void;
}

/** The logic of a rule that needs more than phrases. A rule without a check reports each hit. */
export interface Check<Options = Readonly<Record<string, unknown>>> {
  /** Called once a message, after its sentences were tagged. Reports what it finds; hits are not reported by themselves. */
  check(context: RuleContext<Options>): void;
}

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
