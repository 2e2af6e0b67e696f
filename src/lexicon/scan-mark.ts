import { Char, charKind } from './chars.ts';
import { Flag } from './flags.ts';
import { Mark } from './marks.ts';
import { scanNumber } from './scan-number.ts';
import { type Scan, takeBefore } from './scan-state.ts';

const marks: Readonly<Record<string, number>> = {
  ',': Mark.comma,
  ';': Mark.semicolon,
  ':': Mark.colon,
  '(': Mark.open,
  '[': Mark.open,
  '{': Mark.open,
  ')': Mark.close,
  ']': Mark.close,
  '}': Mark.close,
  '"': Mark.quote,
  '“': Mark.quote,
  '”': Mark.quote,
  '„': Mark.quote,
  '«': Mark.quote,
  '»': Mark.quote,
  '‹': Mark.quote,
  '›': Mark.quote,
  '–': Mark.dash,
  '—': Mark.dash,
  '―': Mark.dash,
  '−': Mark.dash,
  '&': Mark.and,
  '/': Mark.slash,
  '•': Mark.bullet,
  '·': Mark.bullet,
  '◦': Mark.bullet,
  '▪': Mark.bullet,
};

/** Scans what is neither word, number nor emoji, at `i`; gives the offset after it. */
export function scanMark(scan: Scan, c: number, i: number, limit: number): number {
  const { text, tokens } = scan;
  const next = i + 1 < limit ? text.charCodeAt(i + 1) : 32;
  const nextKind = charKind(next);
  const push = (end: number, id: number, flags: number = Flag.mark) => {
    tokens.push(i, end, id, flags | takeBefore(scan));
    return end;
  };
  if (c === 46 || c === 33 || c === 63 || c === 0x2026) return push(endOfStops(text, i, limit), stop(text, i, limit));
  if (nextKind === Char.digit && isSign(c)) return scanNumber(scan, i, i + 1, limit);
  const face = smiley(text, i, limit);
  if (face > i) return push(face, Mark.emoji, Flag.emoji);
  const kind = charKind(c);
  if (kind === Char.apostrophe) return scanApostrophe(scan, i, limit);
  if (kind === Char.hyphen) {
    let end = i + 1;
    while (end < limit && text.charCodeAt(end) === c) end++;
    return push(end, lineStart(scan) ? Mark.bullet : Mark.dash);
  }
  // Signs of emphasis that a plain text keeps: *not*, _not_, ~~not~~, and the backslash before them.
  if (c === 42 || c === 95 || c === 126 || c === 92) {
    if (c === 42 && lineStart(scan) && nextKind === Char.space) return push(i + 1, Mark.bullet);
    return i + 1;
  }
  if (c === 38) return scanAnd(scan, i);
  return push(i + 1, marks[text[i] as string] ?? Mark.other);
}

function scanAnd(scan: Scan, i: number): number {
  scan.tokens.push(i, i + 1, Mark.and, Flag.mark | Flag.function | takeBefore(scan));
  return i + 1;
}

/** Does the next token start a line? */
function lineStart(scan: Scan): boolean {
  return scan.tokens.count === 0 || (scan.before & (Flag.newline | Flag.blankLine)) !== 0;
}

/** “'s” and the like after a placeholder; any other apostrophe here is a quotation mark or a plural's. */
function scanApostrophe(scan: Scan, i: number, limit: number): number {
  const { tokens, text } = scan;
  const last = tokens.count - 1;
  const afterAtom = last >= 0 && scan.before === 0 && ((tokens.flags[last] as number) & Flag.atom) !== 0;
  if (afterAtom && i + 1 < limit && (text.charCodeAt(i + 1) | 32) === 115) {
    const after = i + 2 < limit ? charKind(text.charCodeAt(i + 2)) : Char.space;
    if (after !== Char.letter) {
      tokens.push(i, i + 2, Mark.s, Flag.rest | (scan.wordFlags[Mark.s] as number));
      return i + 2;
    }
  }
  // Closing after a letter (the customers' orders): nothing to see.
  if (scan.before === 0 && last >= 0 && ((tokens.flags[last] as number) & Flag.word) !== 0) return i + 1;
  tokens.push(i, i + 1, Mark.quote, Flag.mark | takeBefore(scan));
  return i + 1;
}

/** Currency, number and plus signs, which belong to the number after them. */
function isSign(c: number): boolean {
  return c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0x20b9 || c === 35 || c === 43;
}

function endOfStops(text: string, i: number, limit: number): number {
  let end = i;
  while (end < limit) {
    const c = text.charCodeAt(end);
    if (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026) break;
    end++;
  }
  return end;
}

/** A run of closing marks is a question, else an exclamation, else an ellipsis or a full stop. */
function stop(text: string, i: number, limit: number): number {
  const end = endOfStops(text, i, limit);
  const run = text.slice(i, end);
  if (run === '.') return Mark.stop;
  if (run.includes('?')) return Mark.question;
  if (run.includes('!')) return Mark.exclamation;
  return Mark.ellipsis;
}

/** The offset after a face such as :-) at `i`, else `i`. */
function smiley(text: string, i: number, limit: number): number {
  const c = text.charCodeAt(i);
  if (c !== 58 && c !== 59 && c !== 60) return i;
  let at = i + 1;
  if (at < limit && text.charCodeAt(at) === 45) at++;
  if (at >= limit) return i;
  const mouth = text[at] as string;
  if (c === 60) return mouth === '3' ? at + 1 : i;
  if (!')(DPp/|'.includes(mouth)) return i;
  const after = at + 1 < limit ? charKind(text.charCodeAt(at + 1)) : Char.space;
  return after === Char.letter || after === Char.digit || (mouth === '/' && text[at + 1] === '/') ? i : at + 1;
}
