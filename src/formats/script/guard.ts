import type { ReadError } from '#core/message.ts';
import { tooLarge } from '#formats/guard/size.ts';

/** Larger ones are what a tool has built. */
const LONGEST = 5_000_000;

/** Why a text must not be read as a program; undefined where it may. */
export function guardScript(text: string): ReadError | undefined {
  return text.length > LONGEST ? tooLarge(LONGEST) : undefined;
}
