import type { ReadError } from '#core/message.ts';
import { tooLarge } from './size.ts';

/** The longest HTML text that is read, in UTF-16 code units. */
const LONGEST = 20_000_000;

/** Why a text must not reach the HTML reader; undefined where it may. The reader itself takes any nesting. */
export function guardHtml(text: string): ReadError | undefined {
  return text.length > LONGEST ? tooLarge(LONGEST) : undefined;
}
