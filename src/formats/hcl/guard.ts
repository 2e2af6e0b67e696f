import type { ReadError } from '#core/message.ts';
import { tooLarge } from '#formats/guard/size.ts';

const LONGEST = 20_000_000;

/** Why a text must not be read as HCL; undefined where it may. Nesting is guarded where it is read. */
export function guardHcl(text: string): ReadError | undefined {
  return text.length > LONGEST ? tooLarge(LONGEST) : undefined;
}
