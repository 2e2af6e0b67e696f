import { TextBuilder } from '#core/text-builder.ts';
import { type Decoded, fold } from './flow.ts';
import { skipBlank } from './lines.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What must be looked at; all else is copied. */
const SPECIAL = /[\\\r\n \t]/g;

/** Decodes a double-quoted scalar, quotes included in the range. A backslash before a line break continues the line. */
export function decodeDouble(source: string, start: number, end: number): Decoded {
  const out = new TextBuilder();
  const stop = end - 1;
  let at = start + 1;
  while (at < stop) {
    SPECIAL.lastIndex = at;
    const next = Math.min(SPECIAL.exec(source)?.index ?? stop, stop);
    out.copy(source, at, next);
    if (next === stop) break;
    at = source[next] === '\\' ? escapeAt(out, source, next, stop) : blankAt(out, source, next, stop);
  }
  return out.build();
}

/** Reads white space at `at` and returns where it ends: blanks are kept inside a line, and folded around a break. */
function blankAt(out: TextBuilder, source: string, at: number, stop: number): number {
  const breaks: number[] = [];
  let i = at;
  for (;;) {
    i = skipBlank(source, i, stop);
    const length = breakLength(source, i, stop);
    if (length === 0) break;
    i += length;
    breaks.push(i);
  }
  if (breaks.length > 0) fold(out, at, breaks, i);
  else {
    // A lone CR is a character like any other.
    if (i === at) i++;
    out.copy(source, at, i);
  }
  return i;
}

/** Decodes the escape at `at` (its backslash) and returns where it ends. */
function escapeAt(out: TextBuilder, source: string, at: number, stop: number): number {
  const length = breakLength(source, at + 1, stop);
  if (length > 0) return skipBlank(source, at + 1 + length, stop);
  const letter = source[at + 1] ?? '';
  const digits = HEX_DIGITS[letter];
  if (digits === undefined) {
    out.decoded(SIMPLE[letter] ?? source.slice(at, at + 2), at, at + 2);
    return at + 2;
  }
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  const end = at + 2 + digits;
  out.decoded(code <= 0x10ffff ? String.fromCodePoint(code) : source.slice(at, end), at, end);
  return end;
}

function breakLength(source: string, at: number, stop: number): number {
  if (at >= stop) return 0;
  if (source[at] === '\n') return 1;
  return source[at] === '\r' && source[at + 1] === '\n' && at + 1 < stop ? 2 : 0;
}
