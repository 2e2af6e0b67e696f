/** What the containers leave of a line. */
export interface ContainedLine {
  /** Where the line's own text starts, behind quote and list marks. */
  readonly text: number;
  /** True where nothing but white space is left. */
  readonly blank: boolean;
  /** True where a quote or list starts, ends or goes on with a new item: what was open before is closed. */
  readonly fresh: boolean;
  /** True inside fenced code. */
  readonly code: boolean;
}

/** Quotes and lists inside each other. */
export const DEEPEST = 100;

/** Pieces that the parser makes of a line, and of each quote or list mark. By measurement. */
const PIECES = 8;

/** A quote, or a list item whose mark stands at this column. */
const QUOTE = -1;

/** Of a list item or a footnote. */
const MARKER = /(?:[-+*]|\d{1,9}[.)])(?=\s|$)|\[\^[^\]\s]{1,100}\]:/y;

/** Follows quotes, lists and fenced code from line to line, roughly as the parser does. */
export class Containers {
  /** Work that the parser has by now: it looks at all pieces so far whenever something inside another ends. */
  moves = 0;
  private pieces = 0;
  /** The open quotes (-1) and list items (their columns). */
  private open: number[] = [];
  private fence: { readonly mark: string; readonly length: number; readonly depth: number } | undefined;
  private paragraph = false;
  /** Where quotes and lists were first nested deeper than `DEEPEST`; -1 where they never were. */
  tooDeepAt = -1;

  constructor(private readonly text: string) {}

  /** Reads the line [start, end), without its break. */
  next(start: number, end: number): ContainedLine {
    const before = this.open.length;
    let { at, column, kept } = this.continued(start, end);
    const blank = this.isBlank(at, end);
    if (blank) kept = this.keptByBlank(kept);
    let closed = before - kept;
    this.open.length = kept;
    if (this.fence && this.fence.depth > kept) this.fence = undefined;
    if (!this.fence && !blank) {
      const opened = this.opened(at, column, end);
      at = opened.at;
      column = opened.column;
      // The next item of the same list closes nothing that costs.
      if (opened.item && closed === 1) closed = 0;
    }
    const fresh = this.open.length !== before || closed > 0 || this.open.length > kept;
    this.pieces += PIECES * (1 + this.open.length - kept);
    if (closed > 0) this.moves += this.pieces;
    const code = this.fenced(at, end);
    const line = { text: this.black(at, end), blank, fresh, code };
    if (!code) this.headings(line, end);
    return line;
  }

  /** Takes the marks of what is open, as far as the line goes on with it. */
  private continued(start: number, end: number): { at: number; column: number; kept: number } {
    let at = start;
    let column = 0;
    let kept = 0;
    for (const container of this.open) {
      const black = this.black(at, end);
      const indent = column + (black - at);
      if (container === QUOTE) {
        if (this.text[black] !== '>') break;
        at = black + 1;
        column = indent + 1;
      } else if (black < end && indent <= container) break;
      kept++;
    }
    return { at, column, kept };
  }

  /** A blank line ends quotes; list items wait for what comes. */
  private keptByBlank(kept: number): number {
    const quote = this.open.indexOf(QUOTE, kept);
    return quote < 0 ? this.open.length : Math.max(kept, quote);
  }

  private opened(from: number, column: number, end: number): { at: number; column: number; item: boolean } {
    let at = from;
    let item = false;
    if (this.isRule(from, end)) return { at, column, item };
    for (let first = true; ; first = false) {
      const black = this.black(at, end);
      const own = column + (black - at);
      MARKER.lastIndex = black;
      const marker = this.text[black] === '>' ? undefined : MARKER.exec(this.text)?.[0];
      if (this.text[black] !== '>' && (marker === undefined || black + marker.length > end)) break;
      this.open.push(marker === undefined ? QUOTE : own);
      if (this.open.length > DEEPEST && this.tooDeepAt < 0) this.tooDeepAt = black;
      if (first) item = marker !== undefined;
      at = black + (marker?.length ?? 1);
      column = own + (at - black);
    }
    return { at, column, item };
  }

  /** A line of stars, dashes or underscores is no list. */
  private isRule(at: number, end: number): boolean {
    const black = this.black(at, end);
    const mark = this.text.charCodeAt(black);
    if (end - black > 1000 || (mark !== 0x2a && mark !== 0x2d && mark !== 0x5f)) return false;
    return /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(this.text.slice(black, end));
  }

  private fenced(at: number, end: number): boolean {
    const black = this.black(at, end);
    const mark = this.text[black];
    const was = this.fence;
    if (mark !== '`' && mark !== '~') return was !== undefined;
    let stop = black;
    while (stop < end && this.text[stop] === mark) stop++;
    const length = stop - black;
    if (was) {
      if (mark === was.mark && length >= was.length && this.isBlank(stop, end)) this.fence = undefined;
      return true;
    }
    if (length < 3 || (mark === '`' && this.text.slice(stop, end).includes('`'))) return false;
    this.fence = { mark, length, depth: this.open.length };
    return true;
  }

  /** An underline makes the lines above a heading, which costs like something that ends. */
  private headings(line: ContainedLine, end: number): void {
    const mark = this.text.charCodeAt(line.text);
    const underline =
      this.paragraph &&
      !line.fresh &&
      (mark === 0x3d || mark === 0x2d) &&
      /^(?:=+|-+)\s*$/.test(this.text.slice(line.text, Math.min(end, line.text + 200)));
    if (underline) this.moves += this.pieces;
    this.paragraph = !line.blank && !underline && this.text[line.text] !== '#';
  }

  private isBlank(at: number, end: number): boolean {
    return this.black(at, end) >= end;
  }

  /** The first offset in [at, end) that is no space or tab, or `end`. */
  private black(at: number, end: number): number {
    let i = at;
    while (i < end && (this.text.charCodeAt(i) === 32 || this.text.charCodeAt(i) === 9)) i++;
    return i;
  }
}
