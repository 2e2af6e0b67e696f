import type { Finding } from '#core/finding.ts';
import type { Kind, ReadError } from '#core/message.ts';
import type { Range } from '#core/range.ts';

/** One message of a linted file, without its text. */
export interface MessageInfo {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly system: string | undefined;
  readonly locale: string | undefined;
  /** Words, atoms counted as one each. */
  readonly words: number;
  /** In the file, UTF-16 offsets. */
  readonly range: Range;
  /** Rules with `silent-where-none` that judged it, and whether it has what they ask for. */
  readonly looked?: ReadonlyMap<string, boolean>;
  /** Why it was not judged: 'language: es', 'empty', …; undefined where it was. */
  readonly skipped: string | undefined;
}

/** A finding that a comment or an ignore entry silences. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

/** What linting makes of one file. Offsets count in `text`. */
export interface FileResult {
  readonly path: string;
  /** The file's text as it was linted, BOM included. */
  readonly text: string;
  /** The form recognised, such as 'zendesk-json'. */
  readonly form: string;
  readonly errors: readonly ReadError[];
  readonly messages: readonly MessageInfo[];
  /** By place, the most important first where several start at one place. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Positions in `config.ignore` of the entries that silenced something here. */
  readonly usedIgnores: readonly number[];
}
