import type { ReadError } from '#core/message.ts';
import { tooLarge } from '#formats/guard/size.ts';

/** The longest table that is read, in UTF-16 code units. */
const LONGEST = 50_000_000;

/** Why a text must not be read as a table; undefined where it may. Cells are guarded where they are read. */
export function guardCsv(text: string): ReadError | undefined {
  return text.length > LONGEST ? tooLarge(LONGEST) : undefined;
}
