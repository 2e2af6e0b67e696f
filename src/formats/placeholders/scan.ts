import type { Atom, AtomKind } from '#core/message.ts';
import { emailAround, endOfUrl, startOfUrl } from './addresses.ts';
import { isWordCode } from './characters.ts';
import { ALL_DIALECTS, type DialectIndex } from './dialects.ts';
import { withHoles } from './holes.ts';
import { endOfField, kindOfField } from './inside.ts';
import { quotationsIn } from './quotations.ts';

export interface ScanOptions {
  /** Which ways of writing a field are known; all where left out. */
  readonly dialects?: DialectIndex | undefined;
  /** Atoms that the markup already gave (code, addresses): sorted, never overlapping. They are kept. */
  readonly fixed?: readonly Atom[] | undefined;
  /** Is text between backticks code? For text without markup. */
  readonly backticks?: boolean | undefined;
  /** Are words in quotation marks atoms? Left out means yes. */
  readonly quotations?: boolean;
}

/** The most that stands between two backticks, in code units. */
const CODE = 400;

/** 1 for the ASCII characters that an atom may start with or be known by. */
const WATCHED = new Uint8Array(128);
for (const mark of '{%#$@[(<:.`"\'') WATCHED[mark.charCodeAt(0)] = 1;

/**
 * Finds what in a decoded text is not the writer's own words: fields of all dialects, blanks, addresses, code between
 * backticks, quotations. One pass; offsets are UTF-16 code units of `text`. Sorted, never overlapping.
 */
export function scanAtoms(text: string, options: ScanOptions = {}): Atom[] {
  const scan = new Scan(text, options);
  scan.run();
  return scan.quotes.length > 1 ? withHoles(text, quotationsIn(text, scan.quotes), scan.atoms) : scan.atoms;
}

class Scan {
  readonly atoms: Atom[] = [];
  /** Offsets of quotation marks outside of all atoms. */
  readonly quotes: number[] = [];
  private readonly fixed: readonly Atom[];
  private readonly dialects: DialectIndex;

  constructor(
    private readonly text: string,
    private readonly options: ScanOptions,
  ) {
    this.fixed = options.fixed ?? [];
    this.dialects = options.dialects ?? ALL_DIALECTS;
  }

  run(): void {
    let at = 0;
    for (const atom of this.fixed) {
      this.stretch(at, atom.start);
      this.atoms.push(atom);
      at = Math.max(at, atom.end);
    }
    this.stretch(at, this.text.length);
  }

  /** Scans text[start, end), which no fixed atom touches. */
  private stretch(start: number, end: number): void {
    const { text } = this;
    const quotations = this.options.quotations !== false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code < 128) {
        if (WATCHED[code] === 0) continue;
        if (code === 39 || code === 34) {
          if (quotations && isQuote(text, i, code)) this.quotes.push(i);
        } else {
          const next = this.special(code, i, start, end);
          if (next > i) i = next - 1;
        }
      } else if (quotations && isCurly(text, i, code)) this.quotes.push(i);
    }
  }

  /** Tries what may start at `i`; returns where it ends, or `i` where there is nothing. */
  private special(code: number, i: number, start: number, end: number): number {
    const { text } = this;
    switch (code) {
      case 58: {
        if (text.charCodeAt(i + 1) !== 47 || text.charCodeAt(i + 2) !== 47) return i;
        const from = startOfUrl(text, i, this.least(start));
        return from < 0 ? i : this.address(from, i + 3, end);
      }
      case 46:
        return this.isWww(i, start) ? this.address(i - 3, i + 1, end) : i;
      case 96:
        return this.options.backticks ? this.code(i, end) : i;
      default: {
        const next = this.field(code, i, end);
        if (next > i || code !== 64) return next;
        const email = emailAround(text, i, this.least(start));
        return email && email[1] <= end ? this.add('url', email[0], email[1]) : i;
      }
    }
  }

  private field(code: number, i: number, end: number): number {
    const { text } = this;
    for (const dialect of this.dialects.get(code) ?? []) {
      if (dialect.open.length > 1 && !text.startsWith(dialect.open, i)) continue;
      let stop = endOfField(text, i, dialect);
      if (stop < 0 || stop > end) continue;
      if (dialect.id === 'liquid') stop = endOfComment(text, i, stop, end);
      const last = this.atoms[this.atoms.length - 1];
      const inAddress = last?.kind === 'url' && last.end === i;
      this.add(kindOfField(text, i, stop, dialect), i, stop);
      return inAddress ? this.address(stop, stop, end) : stop;
    }
    return i;
  }

  private address(start: number, from: number, end: number): number {
    const stop = Math.min(end, endOfUrl(this.text, from));
    return stop > start ? this.add('url', start, stop) : start;
  }

  private code(i: number, end: number): number {
    const { text } = this;
    let open = i;
    while (text.charCodeAt(open) === 96) open++;
    const near = text.slice(open, Math.min(end, open + CODE));
    const close = near.indexOf(text.slice(i, open));
    const broken = near.indexOf('\n\n');
    if (close < 1 || (broken >= 0 && broken < close)) return open;
    return this.add('code', i, open + close + (open - i));
  }

  private add(kind: AtomKind, start: number, end: number): number {
    this.atoms.push({ kind, start, end });
    while (this.quotes.length > 0 && (this.quotes[this.quotes.length - 1] as number) >= start) this.quotes.pop();
    return end;
  }

  /** Nothing before this offset can belong to a new atom. */
  private least(start: number): number {
    return Math.max(start, this.atoms[this.atoms.length - 1]?.end ?? 0);
  }

  private isWww(i: number, start: number): boolean {
    const { text } = this;
    if (i - start < 3 || (text.charCodeAt(i - 1) | 32) !== 119) return false;
    if (text.slice(i - 3, i).toLowerCase() !== 'www' || !isWordCode(text.charCodeAt(i + 1))) return false;
    return i - 3 === 0 || !isWordCode(text.charCodeAt(i - 4));
  }
}

/** Could a straight quotation mark begin or end a quotation, by what stands around it? */
function isQuote(text: string, i: number, code: number): boolean {
  const before = i === 0 ? 32 : text.charCodeAt(i - 1);
  const after = i + 1 === text.length ? 32 : text.charCodeAt(i + 1);
  return code === 34 || !isWordCode(before) || !isWordCode(after);
}

/** “ ” „ « » ‘ ’ and the corner brackets of Chinese and Japanese; an apostrophe inside a word is none. */
function isCurly(text: string, i: number, code: number): boolean {
  if (code >= 0x2018 && code <= 0x201e) {
    return code !== 0x2019 || i + 1 === text.length || !isWordCode(text.charCodeAt(i + 1));
  }
  return code === 0xab || code === 0xbb || (code >= 0x300c && code <= 0x300f);
}

/** `{% comment %}` reaches to its `{% endcomment %}` where that stands in the same text. */
function endOfComment(text: string, start: number, end: number, limit: number): number {
  if (!/^\{%-?\s*comment\b/.test(text.slice(start, Math.min(end, start + 20)))) return end;
  const close = /\{%-?\s*endcomment\s*-?%\}/g;
  close.lastIndex = end;
  const found = close.exec(text);
  return found && found.index + found[0].length <= limit ? found.index + found[0].length : end;
}
