import type { Tokens } from './tokens.ts';
import type { WordTable } from './words.ts';

/** What the scanner goes by, and what it fills. */
export interface Scan {
  readonly text: string;
  readonly words: WordTable;
  /** Bits of `Flag` for each word id. */
  readonly wordFlags: Int32Array;
  readonly tokens: Tokens;
  /** Flags of the white space before the next token. */
  before: number;
}

/** The flags of the white space before the next token, which then are used up. */
export function takeBefore(scan: Scan): number {
  const { before } = scan;
  scan.before = 0;
  return before;
}
