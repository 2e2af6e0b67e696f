import type { ReadError } from '#core/message.ts';
import type { ContainedLine } from './containers.ts';

/** Marks of one kind in one paragraph, and the sum of their squares in a text of 100,000 code units. */
interface Limit {
  readonly most: number;
  readonly sum: number;
  readonly what: string;
}

/** The parser compares each mark with those before it. Limits by measurement: half of them takes about a second. */
const EMPHASIS: Limit = { most: 2000, sum: 30_000_000, what: 'marks of emphasis (*, _ or ~)' };
const BRACKETS: Limit = { most: 4000, sum: 60_000_000, what: 'square brackets' };
const ENTITIES: Limit = { most: 2000, sum: 100_000_000, what: 'signs & without a space between' };
/** Each of these is looked for its end as far as the paragraph goes. */
const COMMENTS: Limit = { most: 1000, sum: 10_000_000, what: 'openings of comments (<! or <?)' };

/** Code is looked for its end in the same way. */
const BACKTICKS: Limit = { most: 2000, sum: 100_000_000, what: 'runs of backticks' };

const LINES: Limit = { most: 8000, sum: 200_000_000, what: 'lines' };

const BARS: Limit = { most: 5000, sum: 100_000_000, what: 'bars (|)' };

const BAR = 0x7c;
const BACKTICK = 0x60;
const LESS = 0x3c;
const BANG = 0x21;
const QUESTION = 0x3f;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const TILDE = 0x7e;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const AMPERSAND = 0x26;

/** Counts, for each paragraph, the marks that cost the parser more than their number. */
export class Inline {
  private readonly emphasis: Counter;
  private readonly brackets: Counter;
  private readonly entities: Counter;
  private readonly comments: Counter;
  private readonly backticks: Counter;
  private readonly lines: Counter;
  private readonly bars: Counter;
  /** Bars of the line above, and whether a table is open. */
  private barsAbove = 0;
  private table = false;

  /** @param share size of the text in units of 100,000 code units, at least 1 */
  constructor(
    private readonly text: string,
    share: number,
  ) {
    this.emphasis = new Counter(EMPHASIS, share);
    this.brackets = new Counter(BRACKETS, share);
    this.entities = new Counter(ENTITIES, share);
    this.comments = new Counter(COMMENTS, share);
    this.backticks = new Counter(BACKTICKS, share);
    this.lines = new Counter(LINES, share);
    this.bars = new Counter(BARS, share);
  }

  /** Reads a line up to `end`. */
  line(line: ContainedLine, end: number): ReadError | undefined {
    if (line.code) return undefined;
    if (this.startsAnew(line, end)) this.reset();
    const long = this.lines.add(line.text);
    if (long) return long;
    let last = 0;
    for (let i = line.text; i < end; i++) {
      const code = this.text.charCodeAt(i);
      let problem: ReadError | undefined;
      if (code === STAR || code === UNDERSCORE || code === TILDE) {
        if (code !== last) problem = this.emphasis.add(i);
      } else if (code === OPEN || code === CLOSE) problem = this.brackets.add(i);
      else if (code === BAR) problem = this.bars.add(i);
      else if (code === BACKTICK) {
        if (last !== BACKTICK) problem = this.backticks.add(i);
      } else if (code === AMPERSAND) problem = this.entities.add(i);
      else if (code <= 32) this.entities.reset();
      else if (last === LESS && (code === BANG || code === QUESTION)) problem = this.comments.add(i);
      if (problem) return problem;
      last = code;
    }
    return undefined;
  }

  /** Does a paragraph, heading, item or row of a table start with this line? */
  private startsAnew(line: ContainedLine, end: number): boolean {
    if (line.blank || line.fresh) {
      this.table = false;
      this.barsAbove = 0;
      return true;
    }
    const own = this.text.slice(line.text, Math.min(end, line.text + 10_000));
    const bars = barsIn(own);
    if (/^[\s|:-]*-[\s|:-]*$/.test(own) && bars > 0 && bars === this.barsAbove) this.table = true;
    this.barsAbove = bars;
    return this.table || /^#{1,6}(?:\s|$)/.test(own) || /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(own);
  }

  private reset(): void {
    this.emphasis.reset();
    this.brackets.reset();
    this.entities.reset();
    this.comments.reset();
    this.backticks.reset();
    this.lines.reset();
    this.bars.reset();
  }
}

/** Bars between cells: those at the ends of the line, and escaped ones, don't count. */
function barsIn(line: string): number {
  if (!line.includes('|')) return 0;
  const inner = line.trim().replace(/\\./g, '').replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').length;
}

class Counter {
  private count = 0;
  private sum = 0;

  constructor(
    private readonly limit: Limit,
    private readonly share: number,
  ) {}

  add(offset: number): ReadError | undefined {
    this.count++;
    // The square of the count, grown step by step.
    this.sum += 2 * this.count - 1;
    if (this.count > this.limit.most) return this.fault(`This paragraph has more than ${this.limit.most}`, offset);
    if (this.sum > this.limit.sum * this.share) return this.fault('The paragraphs up to here have too many', offset);
    return undefined;
  }

  reset(): void {
    this.count = 0;
  }

  private fault(start: string, offset: number): ReadError {
    return { message: `${start} ${this.limit.what} to be read in good time. Please split it up.`, offset };
  }
}
