import { Char, charKind } from './chars.ts';
import { expand } from './contractions.ts';
import { Flag } from './flags.ts';
import { atomIds, Mark } from './marks.ts';
import { type Scan, takeBefore } from './scan-state.ts';
import { hashNext, hashNext2, hashStart, hashStart2, type WordTable } from './words.ts';

/** Scans the word that starts at `start`; `limit` is where it must end at the latest. Gives the offset after it. */
export function scanWord(scan: Scan, start: number, limit: number): number {
  const { text } = scan;
  let i = start;
  let hash = hashStart;
  let hash2 = hashStart2;
  let upper = 0;
  let lower = 0;
  let odd = false;
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) {
      lower++;
      hash = hashNext(hash, c);
      hash2 = hashNext2(hash2, c);
    } else if (c >= 65 && c <= 90) {
      upper++;
      hash = hashNext(hash, c | 32);
      hash2 = hashNext2(hash2, c | 32);
    } else {
      const kind = charKind(c);
      if (kind === Char.letter) {
        // A letter beyond A to Z has no case that matters, and the word table may hold it in lower case only.
        odd = true;
        lower++;
      } else if (kind === Char.digit) {
        upper++;
        hash = hashNext(hash, c);
        hash2 = hashNext2(hash2, c);
      } else if (joins(text, i, limit, c, kind, start, lower)) odd = true;
      else break;
    }
  }
  const shape = shapeOf(text.charCodeAt(start), upper, lower);
  if (odd) return scanOddWord(scan, start, i, shape);
  const slot = scan.words.find(hash, hash2);
  if (slot < 0) {
    pushUnknown(scan, start, i, shape);
    return i;
  }
  const { slots } = scan.words;
  const flags = slots[slot + 2] as number;
  if (flags & Flag.expands) return scanOddWord(scan, start, i, shape);
  scan.tokens.push(start, i, slots[slot + 1] as number, Flag.word | shape | flags | takeBefore(scan));
  return i;
}

/** May the character at `i` be inside a word: an apostrophe, hyphen, full stop or @ between letters? */
function joins(text: string, i: number, limit: number, c: number, kind: number, start: number, lower: number): boolean {
  if (i + 1 >= limit) return false;
  const next = text.charCodeAt(i + 1);
  const nextKind = charKind(next);
  if (kind === Char.ignored) return nextKind === Char.letter || nextKind === Char.ignored;
  if (kind === Char.apostrophe) return nextKind === Char.letter;
  if (kind === Char.hyphen) return nextKind === Char.letter || nextKind === Char.digit;
  if (c === 64) return nextKind === Char.letter || nextKind === Char.digit;
  if (c === 95) return nextKind === Char.letter || nextKind === Char.digit;
  if (c !== 46 || (nextKind !== Char.letter && nextKind !== Char.digit)) return false;
  // “It is done.We will …”: a stop whose space was forgotten.
  return !(next >= 65 && next <= 90 && lower >= 2 && lower === i - start);
}

function shapeOf(first: number, upper: number, lower: number): number {
  if (first >= 65 && first <= 90) return lower === 0 && upper >= 2 ? Flag.capital | Flag.capitals : Flag.capital;
  return first >= 0xc0 && isCapital(first) ? Flag.capital : 0;
}

function isCapital(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** A word that the lexicon does not know is judged by its ending: verbs in -ing and -ed, adverbs in -ly. */
function pushUnknown(scan: Scan, start: number, end: number, shape: number): void {
  const { text, tokens } = scan;
  let id = 0;
  let ly = 0;
  if (end - start > 4) {
    const last = text.charCodeAt(end - 1) | 32;
    const before = text.charCodeAt(end - 2) | 32;
    if (last === 121 && before === 108) ly = Flag.ly;
    else if (last === 103 && before === 110 && (text.charCodeAt(end - 3) | 32) === 105) id = Mark.ing;
    else if (last === 100 && before === 101) id = Mark.ed;
  }
  const known = id === 0 ? 0 : (scan.wordFlags[id] as number);
  tokens.push(start, end, id, Flag.word | shape | ly | known | takeBefore(scan));
}

const apostrophes = /[\u2018\u2019\u02bc\u00b4\u2032\uff07]/g;
const hyphens = /[\u2010\u2011]/g;
// Alternatives and no class: some of these combine with the character before them.
const ignored = /\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2064]|[\ufe00-\ufe0e]|\ufeff/g;

/** A word in the spelling of the word table: lower case, straight apostrophes, plain hyphens, nothing invisible. */
export function normalWord(word: string): string {
  return word.replace(ignored, '').replace(apostrophes, "'").replace(hyphens, '-').toLowerCase();
}

/** Odd words seen, so that “don't” is worked out once; thrown away when there are many. */
const seen = new WeakMap<WordTable, Map<string, OddWord>>();
const mostSeen = 4000;

interface OddWord {
  readonly ids: readonly number[];
  readonly contracted: boolean;
  readonly ly: boolean;
}

/** A word with an apostrophe, hyphen, stop, @ or foreign letter in it, or one that stands for several. */
function scanOddWord(scan: Scan, start: number, end: number, shape: number): number {
  const { tokens, words, wordFlags } = scan;
  const { ids, contracted, ly } = oddWord(words, scan.text.slice(start, end));
  const own = Flag.word | shape | takeBefore(scan) | (ly ? Flag.ly : 0);
  if (!contracted) {
    const id = ids[0] as number;
    tokens.push(start, end, id, own | (wordFlags[id] as number));
    return end;
  }
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] as number;
    tokens.push(start, end, id, Flag.part | (k === 0 ? own : Flag.rest) | ((wordFlags[id] as number) & ~Flag.expands));
  }
  return end;
}

function oddWord(words: WordTable, written: string): OddWord {
  let cache = seen.get(words);
  if (!cache || cache.size > mostSeen) {
    cache = new Map();
    seen.set(words, cache);
  }
  let odd = cache.get(written);
  if (!odd) {
    const word = normalWord(written);
    const parts = expand(word);
    const idOf = (part: string) => words.id(part) || words.id(part.replaceAll('-', ''));
    const ids = parts ? parts.map(idOf) : [word.includes('@') ? atomIds.url : idOf(word)];
    odd = { ids, contracted: parts !== undefined, ly: ids[0] === 0 && word.length > 4 && word.endsWith('ly') };
    if (written.length < 40) cache.set(written, odd);
  }
  return odd;
}
