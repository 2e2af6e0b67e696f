import type { FixClass } from '#core/finding.ts';
import type { Kind } from '#core/message.ts';
import type { Place } from '#lexicon/source.ts';

/** One entry of a phrases.yaml or of an act, as written; rules/README.md says what each key means. */
export interface PhraseEntry {
  /** `avoid` or `find`. */
  readonly wordings: readonly string[];
  readonly say: readonly string[];
  readonly fix: FixClass | 'none';
  readonly because: string;
  /** `e.g.`: each must be found. */
  readonly examples: readonly string[];
  /** None may be found. */
  readonly fine: readonly string[];
  readonly unless: readonly string[];
  readonly unlessSentence: readonly string[];
  readonly unlessNext: readonly string[];
  readonly onlySentence: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly unlessAct: readonly string[];
  readonly onlyAct: readonly string[];
  readonly notIn: readonly Place[];
  readonly onlyIn: readonly Place[];
  readonly kinds: readonly Kind[];
  readonly systems: readonly string[];
  /** Name of the captured part that is reported; '' for all. */
  readonly report: string;
  /** Key of the rule's message. */
  readonly message: string;
  readonly name: string;
  readonly tight: boolean;
  /** 1-based line in its file. */
  readonly line: number;
}
