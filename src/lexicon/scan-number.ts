import { Char, charKind } from './chars.ts';
import { Flag } from './flags.ts';
import { Mark } from './marks.ts';
import { type Scan, takeBefore } from './scan-state.ts';
import { hashNext, hashStart } from './words.ts';

/**
 * Scans a number: 1,200.50 · 24/7 · 3–5 · 30% · 10am · 2nd. What has more letters, such as “30-day”, is a word.
 * @param start where the token starts: at a sign such as € or #, or at the first digit
 * @param from the first digit
 */
export function scanNumber(scan: Scan, start: number, from: number, limit: number): number {
  const { text } = scan;
  let i = from;
  let letters = 0;
  let compound = false;
  let hash = hashStart;
  for (let k = start; k < from; k++) hash = hashNext(hash, text.charCodeAt(k));
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    const kind = charKind(c);
    const before = hash;
    hash = hashNext(hash, c >= 65 && c <= 90 ? c | 32 : c);
    if (kind === Char.digit || kind === Char.ignored) continue;
    if (kind === Char.letter) {
      letters++;
      continue;
    }
    const nextKind = i + 1 < limit ? charKind(text.charCodeAt(i + 1)) : Char.other;
    const dash = kind === Char.hyphen || c === 0x2013;
    if (nextKind === Char.digit && (dash || c === 46 || c === 44 || c === 47 || c === 58 || c === 0x2019 || c === 39)) {
      continue;
    }
    if (nextKind === Char.letter && kind === Char.hyphen) {
      compound = true;
      continue;
    }
    hash = before;
    break;
  }
  const end = percent(text, i, limit);
  const plain = !compound && letters <= 3;
  for (let k = i; k < end; k++) hash = hashNext(hash, text.charCodeAt(k));
  const id = scan.words.find(hash, text, start, end) || (plain ? Mark.number : 0);
  const flags = Flag.word | (plain ? Flag.number : 0) | (scan.wordFlags[id] as number);
  scan.tokens.push(start, end, id, flags | takeBefore(scan));
  return end;
}

/** The offset after a percent sign at `i`, a space before it allowed; else `i`. */
function percent(text: string, i: number, limit: number): number {
  const at = i < limit && charKind(text.charCodeAt(i)) === Char.space ? i + 1 : i;
  const c = at < limit ? text.charCodeAt(at) : 0;
  return c === 37 || c === 0x2030 ? at + 1 : i;
}
