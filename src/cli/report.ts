import type { Position } from '#core/lines.ts';
import { Lines } from '#core/lines.ts';
import type { FileResult } from '#engine/types.ts';

/** A fault of one file, with its place. */
export interface PlacedFault extends Position {
  readonly message: string;
}

/** All there is to say about one file. */
export interface FileReport {
  /** As it is shown. */
  readonly path: string;
  /** The form recognised; 'configuration' for one of ours; '' where the file could not be read at all. */
  readonly form: string;
  readonly faults: readonly PlacedFault[];
  /** What linting made of it; undefined where it was not linted. */
  readonly result?: FileResult;
  /** Of the result's text. */
  readonly lines?: Lines;
  /** What offsets of the result are short of those of the file, where it is a part of a large one. */
  readonly shift?: number;
  /** Of a large file, which is told part by part. */
  readonly part?: { readonly first: boolean; readonly last: boolean };
  /** Fixes that were written, or would be. */
  readonly fixed?: number;
}

/** The report of a file that was linted. Faults of reading it get their line and column. */
export function reportOf(path: string, result: FileResult, fixed?: number): FileReport {
  const lines = new Lines(result.text);
  const faults = result.errors.map(({ message, offset }) => ({ message, ...lines.at(offset) }));
  return { path, form: result.form, faults, result, lines, ...(fixed === undefined ? {} : { fixed }) };
}
