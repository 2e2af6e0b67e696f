import fs from 'node:fs';
import { inWords, wholeFile } from '../faults.ts';
import { chunksOf, NoText } from './chunks.ts';
import { jsonSlices } from './json.ts';
import { lineSlices } from './lines.ts';
import type { Slices } from './slice.ts';
import { tableSlices } from './table.ts';

export type { Slice } from './slice.ts';

/** Files from this size on, in bytes, are read slice by slice, where their form allows it. */
export const LARGE = 20 * 1024 * 1024;

type Slicer = (chunks: Iterable<string>, path: string) => Slices;

const SLICERS: readonly (readonly [RegExp, Slicer])[] = [
  [/\.jsonc?$/i, jsonSlices],
  [/\.(?:ndjson|jsonl)$/i, lineSlices],
  [/\.(?:csv|tsv|tab)$/i, tableSlices],
];

/** Is a file so large that it is read slice by slice, and of a form that allows it? */
export function isLarge(file: string): boolean {
  if (!SLICERS.some(([path]) => path.test(file))) return false;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size >= LARGE;
}

/** The slices of a file, read as they are asked for. Never throws; what can't be read is a fault at the end. */
export function* slicesOf(file: string): Slices {
  const slicer = SLICERS.find(([path]) => path.test(file))?.[1] ?? lineSlices;
  try {
    yield* slicer(chunksOf(file), file);
  } catch (error) {
    yield { fault: wholeFile(error instanceof NoText ? error.message : inWords(error)) };
  }
}
