import type { FixClass } from '#core/finding.ts';
import type { Kind } from '#core/message.ts';
import type { LexiconDigest } from './digest.ts';

/** Where a phrase may or may not stand. */
export type Place = 'condition' | 'question' | 'heading' | 'list-item' | 'table-cell' | 'quote' | 'subject' | 'body';

/**
 * One entry of a phrases.yaml or of an act, as data. rules/README.md says what each part means; parts left out are
 * empty, `fix` is 'none' then, `message` 'default'. Wordings are in the phrase language.
 */
export interface PhraseSource {
  /** `avoid` or `find`. */
  readonly wordings: readonly string[];
  readonly say?: readonly string[];
  readonly fix?: FixClass;
  readonly because?: string;
  readonly unless?: readonly string[];
  readonly unlessSentence?: readonly string[];
  readonly unlessNext?: readonly string[];
  readonly onlySentence?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly unlessAct?: readonly string[];
  readonly onlyAct?: readonly string[];
  readonly notIn?: readonly Place[];
  readonly onlyIn?: readonly Place[];
  readonly kinds?: readonly Kind[];
  readonly systems?: readonly string[];
  /** Name of the captured part that is reported. */
  readonly report?: string;
  /** Key of the rule's message. */
  readonly message?: string;
  readonly name?: string;
  readonly tight?: true;
}

/** Wordings that belong together: of a rule, or of a speech act and its finer kind. */
export interface PhraseGroup {
  /** A rule's id (`family/rule`), or an act's name with its finer kind (`apology`, `apology.formula`). */
  readonly id: string;
  /** Where it was read, for messages. */
  readonly file: string;
  /** For this group alone; the names hide shared ones. */
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  /** The position in this list is the phrase's index. */
  readonly phrases: readonly PhraseSource[];
}

/** All that a lexicon is compiled from. */
export interface LexiconSource {
  /** Shared word classes: wordings by name. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** rules/shared/verbs.yaml as it stands. */
  readonly verbs: unknown;
  readonly acts: readonly PhraseGroup[];
  readonly rules: readonly PhraseGroup[];
  /** Of these phrases, or of those to which more were added since: what it covers is parsed only when it is tried. */
  readonly digest?: LexiconDigest;
}
