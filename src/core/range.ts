/**
 * A stretch of text. Offsets are UTF-16 code units, 0-based, `end` exclusive.
 * Which text they count in is said where a range is used: a passage's text, or a file as it is on disk.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True where the two ranges share at least one code unit. Ranges that only touch do not overlap. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`, the borders included. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sort order for ranges: by start, then the longer one first. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** The ranges by position, with those that overlap or touch made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}
