import type { Position } from '#core/lines.ts';
import type { Fault } from '../faults.ts';

/**
 * A part of a large file that can be read by itself: some entries of a list, with the brackets around them written again
 * before and behind.
 */
export interface Slice extends Position {
  readonly text: string;
  /** Code units at the start of `text` that the file has elsewhere, such as the brackets or a table's first line. */
  readonly prefix: number;
  /** Where in the file the text behind the prefix begins: UTF-16 code units, and as line and column. */
  readonly start: number;
}

/** What a slicer gives: slices in order, then perhaps a fault that ended it. */
export type Slices = Generator<Slice | { readonly fault: Fault }>;

/** A slice is full from this size on, in UTF-16 code units. */
export const FULL = 1_000_000;

/** No entry of a list of replies comes near it: larger ones are not read. */
export const LARGEST_ENTRY = 20_000_000;

export const TOO_LARGE = `An entry that begins here is larger than ${LARGEST_ENTRY / 1_000_000} MB, so the file is read up to it. Please check for a missing quote or bracket.`;
