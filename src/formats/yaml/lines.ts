/** A line of a flow scalar or block scalar: offsets in the file, the break left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the next line starts; the same as `end` on the last line. */
  readonly next: number;
}

/** The lines of source[start, end). Breaks are LF and CRLF. A last line is given even where it is empty. */
export function linesOf(source: string, start: number, end: number): Line[] {
  const out: Line[] = [];
  let at = start;
  for (;;) {
    const lf = source.indexOf('\n', at);
    if (lf < 0 || lf >= end) {
      out.push({ start: at, end, next: end });
      return out;
    }
    const cr = lf > at && source[lf - 1] === '\r';
    out.push({ start: at, end: cr ? lf - 1 : lf, next: lf + 1 });
    at = lf + 1;
  }
}

/** The first offset in [at, end) that holds no space or tab, or `end`. */
export function skipBlank(source: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(source, i)) i++;
  return i;
}

/** The offset behind the last character of [start, end) that is no space or tab, or `start`. */
export function trimBlank(source: string, start: number, end: number): number {
  let i = end;
  while (i > start && isBlank(source, i - 1)) i--;
  return i;
}

function isBlank(source: string, at: number): boolean {
  return source[at] === ' ' || source[at] === '\t';
}
