import type { Severity } from '#core/finding.ts';
import type { FileReport } from './report.ts';

/** What a run adds up to. */
export class Tally {
  /** Files that hold messages. */
  files = 0;
  messages = 0;
  /** Messages with at least one finding. */
  touched = 0;
  /** Words of the messages that were judged. */
  words = 0;
  /** Findings that --fix can mend. */
  fixable = 0;
  /** Fixes that were written. */
  fixed = 0;
  fixedFiles = 0;
  faults = 0;
  suppressed = 0;
  /** Messages that were not judged, by reason. */
  readonly skipped = new Map<string, number>();
  readonly bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly byFamily = new Map<string, number>();
  readonly byRule = new Map<string, number>();

  /** Adds what one file brings. */
  add({ result, faults, part, fixed = 0 }: FileReport): void {
    this.faults += faults.length;
    this.fixed += fixed;
    if (fixed > 0) this.fixedFiles++;
    if (!result) return;
    if (part === undefined || part.first) this.files++;
    this.suppressed += result.suppressed.length;
    for (const { words, skipped, range } of result.messages) {
      this.messages++;
      if (skipped === undefined) this.words += words;
      else count(this.skipped, skipped);
      if (result.findings.some(({ spans: [at] }) => at && range.start <= at.start && at.start < range.end))
        this.touched++;
    }
    for (const { rule, severity, fixes } of result.findings) {
      this.bySeverity[severity]++;
      count(this.byFamily, familyOf(rule));
      count(this.byRule, rule);
      if (fixes.some((fix) => fix.class === 'safe')) this.fixable++;
    }
  }

  /** All findings. */
  get findings(): number {
    return this.bySeverity.error + this.bySeverity.warning + this.bySeverity.info;
  }
}

/** The part of a rule's id before the slash. */
export function familyOf(rule: string): string {
  return rule.slice(0, Math.max(0, rule.indexOf('/')));
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
