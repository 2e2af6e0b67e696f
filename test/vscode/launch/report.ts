import { existsSync, readFileSync } from 'node:fs';
import type { Totals } from '../../support/totals.ts';

export interface TestReport {
  readonly title: string;
  readonly state: keyof Totals;
  /** Milliseconds. */
  readonly duration: number;
  readonly error?: string;
}

/** What a run in VS Code leaves. */
export interface Report {
  readonly tests: readonly TestReport[];
  /** Figures that tests noted. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The report at `file`; undefined where the run left none. */
export function readReport(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function totalsOf({ tests }: Report): Totals {
  const count = (state: TestReport['state']) => tests.filter((test) => test.state === state).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/** Prints a line for each test, with the error where one failed, and the figures. */
export function print({ tests, facts }: Report): void {
  for (const { title, state, duration, error } of tests) {
    const sign = { passed: '✓', failed: '✗', skipped: '-' }[state];
    console.log(`  ${sign} ${title}${duration > 500 ? ` (${duration} ms)` : ''}`);
    if (error) console.log(error.replace(/^/gm, '      '));
  }
  for (const [name, value] of Object.entries(facts)) console.log(`  ${name}: ${value}`);
}
