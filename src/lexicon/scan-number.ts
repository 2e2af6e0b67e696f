import { Char, charKind } from './chars.ts';
import { Flag } from './flags.ts';
import { Mark } from './marks.ts';
import { type Scan, takeBefore } from './scan-state.ts';
import { hashNext, hashNext2, hashStart, hashStart2 } from './words.ts';

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
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    const kind = charKind(c);
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
    break;
  }
  const end = percent(text, i, limit);
  const plain = !compound && letters <= 3;
  const id = knownNumber(scan, start, end) || (plain ? Mark.number : 0);
  const flags = Flag.word | (plain ? Flag.number : 0) | (scan.wordFlags[id] as number);
  scan.tokens.push(start, end, id, flags | takeBefore(scan));
  return end;
}

/** The id of a number that the lexicon knows by its figures, or 0. */
function knownNumber({ text, words }: Scan, start: number, end: number): number {
  let hash = hashStart;
  let hash2 = hashStart2;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    const unit = c >= 65 && c <= 90 ? c | 32 : c;
    hash = hashNext(hash, unit);
    hash2 = hashNext2(hash2, unit);
  }
  const slot = words.find(hash, hash2);
  return slot < 0 ? 0 : (words.slots[slot + 1] as number);
}

/** The offset after a percent sign at `i`, a space before it allowed; else `i`. */
function percent(text: string, i: number, limit: number): number {
  const at = i < limit && charKind(text.charCodeAt(i)) === Char.space ? i + 1 : i;
  const c = at < limit ? text.charCodeAt(at) : 0;
  return c === 37 || c === 0x2030 ? at + 1 : i;
}
