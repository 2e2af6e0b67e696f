import type { ReadError } from '#core/message.ts';
import type { ContainedLine } from './containers.ts';
import { Counter, type Limit } from './counter.ts';

/**
 * What costs the parser more than its number, since each is compared with those before it, or is looked for its end as
 * far as the paragraph goes. The limits were measured: half of one takes about a second.
 */
const LIMITS = {
  emphasis: { most: 2000, sum: 30_000_000, what: 'marks of emphasis (*, _ or ~)' },
  brackets: { most: 4000, sum: 60_000_000, what: 'square brackets' },
  entities: { most: 2000, sum: 100_000_000, what: 'signs & without a space between' },
  comments: { most: 1000, sum: 10_000_000, what: 'openings of comments (<! or <?)' },
  backticks: { most: 2000, sum: 100_000_000, what: 'runs of backticks' },
  bars: { most: 5000, sum: 100_000_000, what: 'bars (|)' },
  lines: { most: 8000, sum: 200_000_000, what: 'lines' },
} satisfies Readonly<Record<string, Limit>>;

type Counters = Readonly<Record<keyof typeof LIMITS, Counter>>;

const CODES = {
  bang: 0x21,
  hash: 0x23,
  ampersand: 0x26,
  star: 0x2a,
  dash: 0x2d,
  less: 0x3c,
  question: 0x3f,
  open: 0x5b,
  close: 0x5d,
  underscore: 0x5f,
  backtick: 0x60,
  bar: 0x7c,
  tilde: 0x7e,
} as const;

/** 1 for the characters that are counted or that matter beside one. */
const WATCHED = new Uint8Array(128);
for (const code of Object.values(CODES)) WATCHED[code] = 1;

/** Counts marks, paragraph by paragraph. */
export class Inline {
  private readonly counters: Counters;
  private readonly all: readonly Counter[];
  /** Cells of the line above, and whether a table is open. */
  private cells = 0;
  private table = false;

  /** @param share size of the text in units of 100,000 code units, at least 1 */
  constructor(
    private readonly text: string,
    share: number,
  ) {
    const made = Object.entries(LIMITS).map(([name, limit]) => [name, new Counter(limit, share)]);
    this.counters = Object.fromEntries(made) as Counters;
    this.all = Object.values(this.counters);
  }

  /** Reads a line up to `end`. */
  line(line: ContainedLine, end: number): ReadError | undefined {
    if (line.code) return undefined;
    const { counters } = this;
    if (this.startsAnew(line, end)) for (const counter of this.all) counter.reset();
    const long = counters.lines.add(line.text);
    if (long) return long;
    let last = 0;
    for (let i = line.text; i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (code <= 32) counters.entities.reset();
      else if (code < 128 && WATCHED[code] === 1) {
        const problem = this.counterOf(code, last)?.add(i);
        if (problem) return problem;
      }
      last = code;
    }
    return undefined;
  }

  /** What counts a character, after the character `last`. */
  private counterOf(code: number, last: number): Counter | undefined {
    switch (code) {
      case CODES.star:
      case CODES.underscore:
      case CODES.tilde:
        return code === last ? undefined : this.counters.emphasis;
      case CODES.open:
      case CODES.close:
        return this.counters.brackets;
      case CODES.bar:
        return this.counters.bars;
      case CODES.backtick:
        return code === last ? undefined : this.counters.backticks;
      case CODES.ampersand:
        return this.counters.entities;
      case CODES.bang:
      case CODES.question:
        return last === CODES.less ? this.counters.comments : undefined;
      default:
        return undefined;
    }
  }

  /** Does a paragraph, heading, item or row of a table start with this line? */
  private startsAnew(line: ContainedLine, end: number): boolean {
    if (line.blank || line.fresh) {
      this.table = false;
      this.cells = 0;
      return true;
    }
    const own = this.text.slice(line.text, Math.min(end, line.text + 10_000));
    const cells = cellsIn(own);
    if (cells > 0 && cells === this.cells && /^[\s|:-]*-[\s|:-]*$/.test(own)) this.table = true;
    this.cells = cells;
    if (this.table) return true;
    switch (own.charCodeAt(0)) {
      case CODES.hash:
        return /^#{1,6}(?:\s|$)/.test(own);
      case CODES.dash:
      case CODES.star:
      case CODES.underscore:
        return /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(own);
      default:
        return false;
    }
  }
}

/** Cells of a row: bars at the ends of the line, and escaped ones, don't count. */
function cellsIn(line: string): number {
  if (!line.includes('|')) return 0;
  const inner = line.trim().replace(/\\./g, '').replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').length;
}
