import type { Config } from '#config/types.ts';
import { PartLines } from '#core/part-lines.ts';
import type { Linter } from '#engine/linter.ts';
import { slicesOf } from '#node/slices/index.ts';
import type { FileReport } from './report.ts';

/** A large file, and what it is read by. */
export interface LargeFile {
  readonly file: string;
  /** As it is shown. */
  readonly shown: string;
  /** As rules and globs see it. */
  readonly seen: string;
  readonly config: Config;
  readonly linter: Linter;
  readonly named: boolean;
  /** Takes the `ignore` entries of the configuration that silenced something. */
  readonly used: (indices: readonly number[]) => void;
}

/**
 * Lints a large file part by part, in memory that doesn't grow with it: a report for each part that holds messages. The
 * last one says so, and brings the fault that ended the file, if there is one. Nothing where the file is none of ours.
 */
export function* largeReports({ file, shown, seen, config, linter, named, used }: LargeFile): Generator<FileReport> {
  let any = false;
  let form = '';
  for (const slice of slicesOf(file)) {
    if ('fault' in slice) {
      if (any || named) yield { path: shown, form, faults: [slice.fault], part: { first: !any, last: true } };
      return;
    }
    const result = linter.lint(seen, slice.text, { named: named && !any, config });
    if (!result || (result.messages.length === 0 && result.errors.length === 0)) continue;
    used(result.usedIgnores);
    const lines = new PartLines(slice.text, slice);
    const faults = result.errors.map(({ message, offset }) => ({ message, ...lines.at(offset) }));
    form = result.form;
    const shift = slice.start - slice.prefix;
    yield { path: shown, form, faults, result, lines, shift, part: { first: !any, last: false } };
    any = true;
  }
  if (any) yield { path: shown, form, faults: [], part: { first: false, last: true } };
}
