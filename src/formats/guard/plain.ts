import type { ReadError } from '#core/message.ts';
import { tooLarge } from './size.ts';

/** The longest text that is read, in UTF-16 code units. */
const LONGEST = 10_000_000;

/** The longest line. A paragraph of this length is nothing that a person reads, and takes long to judge. */
const LONGEST_LINE = 1_000_000;

/** Why a text without markup is not read; undefined where it is. */
export function guardPlain(text: string): ReadError | undefined {
  if (text.length > LONGEST) return tooLarge(LONGEST);
  let start = 0;
  while (text.length - start > LONGEST_LINE) {
    const end = lineEnd(text, start);
    if (end - start > LONGEST_LINE) return tooLong(start);
    start = end + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  return lf < 0 ? text.length : lf;
}

function tooLong(offset: number): ReadError {
  return { message: 'This line is longer than 1 MB, and is not read. Please break it into paragraphs.', offset };
}
