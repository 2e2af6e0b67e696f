import type { PresetName, SeverityName } from '#config/types.ts';
import type { Severity } from '#core/finding.ts';

/** What the user asks of a lint run. */
export interface LintOptions {
  /** Paths, globs and `-`, as written. */
  readonly paths: readonly string[];
  readonly format: 'readable' | 'json';
  readonly failOn: Severity | 'never';
  readonly preset?: PresetName;
  /** By rule id or `family/*`. */
  readonly rules: Readonly<Record<string, SeverityName>>;
  /** A file; false for none at all; undefined to look for one. */
  readonly config: string | false | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  /** undefined: as the terminal has it. */
  readonly color: boolean | undefined;
  readonly stdinFilename?: string;
}

/** How serious, from 1; 'off' and 'never' have no place here. */
export const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Does a finding of this severity fail the run? */
export function fails(severity: Severity, failOn: LintOptions['failOn']): boolean {
  return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}

/** A mistake in what the user typed. Its message goes to standard error, and the exit code is 2. */
export class UsageError extends Error {}
