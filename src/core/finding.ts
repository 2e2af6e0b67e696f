import type { Passage } from './message.ts';
import type { Range } from './range.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a finding points at: the words quoted, a sentence, or the place where something is missing. */
export type Scope = 'phrase' | 'sentence' | 'message';

/** One replacement. Offsets count in the file as it is on disk; `text` is written into the file as it is. */
export interface Edit extends Range {
  readonly text: string;
}

/** `safe` is applied by --fix and on save; `suggest` is a choice in the editor. */
export type FixClass = 'safe' | 'suggest';

export interface Fix {
  /** What the fix does, in a few words. */
  readonly title: string;
  readonly class: FixClass;
  /** Sorted by start, never overlapping. */
  readonly edits: readonly Edit[];
  /** The same in the passages' decoded text: what reading the file again has to give. Not part of any output. */
  readonly intent: readonly (Range & { readonly passage: Passage; readonly text: string })[];
}

export interface Finding {
  /** `family/rule`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** What it is, and why it matters to the customer, in a sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  readonly messageId: string;
  /** Where in the file: the segments covered, in text order. Never empty, though a range may be. */
  readonly spans: readonly Range[];
  /** The words found, decoded. Empty where something is missing. */
  readonly quote: string;
  readonly fixes: readonly Fix[];
  /** Why no fix is offered where the rule had one, if so. */
  readonly unfixable?: string;
}
