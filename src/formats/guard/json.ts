import type { ReadError } from '#core/message.ts';
import { tooLarge } from './size.ts';

/** Deeper than any list of replies; the parser overflows at some thousand levels. */
const DEEPEST = 500;

/** The longest JSON file that is read, in UTF-16 code units. */
const LONGEST = 50_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Why a text must not reach the JSON parser; undefined where it may. One pass, no memory. */
export function guardJson(text: string): ReadError | undefined {
  if (text.length > LONGEST) return tooLarge(LONGEST);
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === BACKSLASH) i++;
      // The parser ends a text at its line, closed or not.
      else if (code === QUOTE || code === 0x0a || code === 0x0d) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > DEEPEST) return tooDeep(i);
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return undefined;
}

function tooDeep(offset: number): ReadError {
  return { message: `Brackets are nested more than ${DEEPEST} deep here. Please write the file flatter.`, offset };
}
