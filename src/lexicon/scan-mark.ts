import { Char, charKind } from './chars.ts';
import { Flag } from './flags.ts';
import { Mark } from './marks.ts';
import { scanNumber } from './scan-number.ts';
import { type Scan, takeBefore } from './scan-state.ts';

const ids = new Map<number, number>();
for (const [chars, id] of [
  [',', Mark.comma],
  [';', Mark.semicolon],
  [':', Mark.colon],
  ['([{', Mark.open],
  [')]}', Mark.close],
  ['"“”„«»‹›', Mark.quote],
  ['–—―−', Mark.dash],
  ['&', Mark.and],
  ['/', Mark.slash],
  ['•·◦▪', Mark.bullet],
] as const) {
  for (let i = 0; i < chars.length; i++) ids.set(chars.charCodeAt(i), id);
}

/** Scans what is neither word, number nor emoji, at `i`; gives the offset after it. */
export function scanMark(scan: Scan, c: number, i: number, limit: number): number {
  const { text } = scan;
  if (c === 44) return push(scan, i, i + 1, Mark.comma);
  if (isStop(c)) return scanStops(scan, c, i, limit);
  const nextKind = i + 1 < limit ? charKind(text.charCodeAt(i + 1)) : Char.space;
  if (nextKind === Char.digit && isSign(c)) return scanNumber(scan, i, i + 1, limit);
  const kind = charKind(c);
  if (kind === Char.apostrophe) return scanApostrophe(scan, i, limit);
  if (kind === Char.hyphen) {
    let end = i + 1;
    while (end < limit && text.charCodeAt(end) === c) end++;
    return push(scan, i, end, lineStart(scan) ? Mark.bullet : Mark.dash);
  }
  // Signs of emphasis that a plain text keeps: *not*, _not_, ~~not~~, and the backslash before them.
  if (c === 42 || c === 95 || c === 126 || c === 92) {
    if (c === 42 && lineStart(scan) && nextKind === Char.space) return push(scan, i, i + 1, Mark.bullet);
    return i + 1;
  }
  if (c === 58 || c === 59 || c === 60) {
    const face = smiley(text, c, i, limit);
    if (face > i) {
      scan.tokens.push(i, face, Mark.emoji, Flag.emoji | takeBefore(scan));
      return face;
    }
  }
  return push(scan, i, i + 1, ids.get(c) ?? Mark.other);
}

function push(scan: Scan, start: number, end: number, id: number): number {
  scan.tokens.push(start, end, id, Flag.mark | (scan.wordFlags[id] as number) | takeBefore(scan));
  return end;
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
  return push(scan, i, i + 1, Mark.quote);
}

/** Currency, number and plus signs, which belong to the number after them. */
function isSign(c: number): boolean {
  return c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0x20b9 || c === 35 || c === 43;
}

function isStop(c: number): boolean {
  return c === 46 || c === 33 || c === 63 || c === 0x2026;
}

/** A run of closing marks is one token: a question, else an exclamation, else an ellipsis or a full stop. */
function scanStops(scan: Scan, first: number, i: number, limit: number): number {
  let id: number = first === 46 ? Mark.stop : Mark.ellipsis;
  let end = i;
  for (; end < limit; end++) {
    const c = scan.text.charCodeAt(end);
    if (!isStop(c)) break;
    if (c === 63) id = Mark.question;
    else if (c === 33) {
      if (id !== Mark.question) id = Mark.exclamation;
    } else if (end > i && id === Mark.stop) id = Mark.ellipsis;
  }
  return push(scan, i, end, id);
}

/** The offset after a face such as :-) at `i`, else `i`. */
function smiley(text: string, c: number, i: number, limit: number): number {
  let at = i + 1;
  if (at < limit && text.charCodeAt(at) === 45) at++;
  if (at >= limit) return i;
  const mouth = text[at] as string;
  if (c === 60) return mouth === '3' ? at + 1 : i;
  if (!')(DPp/|'.includes(mouth)) return i;
  const after = at + 1 < limit ? charKind(text.charCodeAt(at + 1)) : Char.space;
  return after === Char.letter || after === Char.digit || (mouth === '/' && text[at + 1] === '/') ? i : at + 1;
}
