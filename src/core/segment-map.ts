import type { Range } from './range.ts';

/**
 * Maps decoded text to the source that it was decoded from, exactly.
 *
 * A map is a list of segments in the order of the decoded text; together they cover all of it.
 * There are two kinds:
 *
 *     source   a  &amp;  b  \n > c          (a quote prefix on the second line)
 *     text     a    &    b  \n   c
 *     segment  ~  =====  ~  ~~   ~          ~ linear: each code unit stands for itself
 *                                           = opaque: the text as a whole stands for the source as a whole
 *
 * Source that no segment names (markup, prefixes, indentation) is simply not part of the text.
 * A linear segment may be cut anywhere. An opaque one never is: a range that touches a part of it gets all of its
 * source. Text that has no source at all (a line break that an adapter puts between blocks) is an opaque segment
 * with an empty source range.
 *
 * All offsets are UTF-16 code units, 0-based, end-exclusive.
 */
export class SegmentMap {
  /** Five numbers a segment: text start, text end, source start, source end, and 1 for linear or 0 for opaque. */
  private constructor(private readonly data: readonly number[]) {}

  /** The map of a text that is its own source, `length` code units long, standing at `sourceStart`. */
  static identity(length: number, sourceStart = 0): SegmentMap {
    return new SegmentMap(length === 0 ? [] : [0, length, sourceStart, sourceStart + length, 1]);
  }

  /** For `TextBuilder` only: takes the flat list described at the field. */
  static fromData(data: readonly number[]): SegmentMap {
    return new SegmentMap(data);
  }

  /** The maps of several texts put one after the other; all lead to one source. */
  static concat(maps: readonly SegmentMap[]): SegmentMap {
    const out: number[] = [];
    let at = 0;
    for (const { data } of maps) {
      for (let i = 0; i < data.length; i += 5) {
        const [from, to, s, e, linear] = data.slice(i, i + 5) as [number, number, number, number, number];
        push(out, from + at, to + at, s, e, linear);
      }
      at = out.length === 0 ? 0 : (out[out.length - 4] as number);
    }
    return new SegmentMap(out);
  }

  /** Length of the decoded text in code units. */
  get length(): number {
    return this.data.length === 0 ? 0 : (this.data[this.data.length - 4] as number);
  }

  /**
   * The source ranges that the text range [start, end) was decoded from, in text order, neighbours joined.
   * Decoded one by one and put together, they give a text that contains the range, and equals it where
   * `isExact(start, end)`.
   */
  toSource(start: number, end: number): Range[] {
    const out: { start: number; end: number }[] = [];
    const d = this.data;
    for (let i = this.segmentAt(start); i < d.length && (d[i] as number) < end; i += 5) {
      const from = d[i] as number;
      const to = d[i + 1] as number;
      if (to <= start) continue;
      let s = d[i + 2] as number;
      let e = d[i + 3] as number;
      if (d[i + 4] === 1) {
        if (start > from) s += start - from;
        if (end < to) e -= to - end;
      }
      if (s === e) continue;
      const last = out[out.length - 1];
      if (last && last.end === s) last.end = e;
      else out.push({ start: s, end: e });
    }
    return out;
  }

  /**
   * The text ranges that the source range [start, end) decodes to, in text order, neighbours joined: what `toSource` does
   * the other way round. An opaque segment counts as a whole.
   */
  toText(start: number, end: number): Range[] {
    const out: { start: number; end: number }[] = [];
    const d = this.data;
    for (let i = 0; i < d.length; i += 5) {
      const s = d[i + 2] as number;
      const e = d[i + 3] as number;
      if (e <= start || s >= end) continue;
      const linear = d[i + 4] === 1;
      const from = (d[i] as number) + (linear ? Math.max(0, start - s) : 0);
      const to = (d[i + 1] as number) - (linear ? Math.max(0, e - end) : 0);
      const last = out[out.length - 1];
      if (last && last.end === from) last.end = to;
      else out.push({ start: from, end: to });
    }
    return out;
  }

  /**
   * The text range [start, end) cut wherever its source is not one stretch, each piece with its source range.
   * Pieces without source (`source` empty) are kept.
   */
  pieces(start: number, end: number): (Range & { readonly source: Range })[] {
    const out: { start: number; end: number; source: { start: number; end: number } }[] = [];
    const d = this.data;
    for (let i = this.segmentAt(start); i < d.length && (d[i] as number) < end; i += 5) {
      const from = Math.max(start, d[i] as number);
      const to = Math.min(end, d[i + 1] as number);
      if (to <= from) continue;
      const linear = d[i + 4] === 1;
      const s = (d[i + 2] as number) + (linear ? from - (d[i] as number) : 0);
      const e = linear ? s + (to - from) : (d[i + 3] as number);
      const last = out[out.length - 1];
      if (last && last.source.end === s) {
        last.end = to;
        last.source.end = e;
      } else out.push({ start: from, end: to, source: { start: s, end: e } });
    }
    return out;
  }

  /** The smallest source range that holds all of `toSource(start, end)`; an empty range where there is none. */
  hull(start: number, end: number): Range {
    const parts = this.toSource(start, end);
    if (parts.length === 0) {
      const at = this.pointToSource(start);
      return { start: at, end: at };
    }
    let s = Number.POSITIVE_INFINITY;
    let e = 0;
    for (const p of parts) {
      if (p.start < s) s = p.start;
      if (p.end > e) e = p.end;
    }
    return { start: s, end: e };
  }

  /**
   * The source range that a replacement of [start, end) takes the place of. An insertion has no source of its own: it
   * goes where the text before it ends.
   */
  placeOf(start: number, end: number): Range {
    if (start < end) return this.hull(start, end);
    const at = this.pointToSource(start, 'left');
    return { start: at, end: at };
  }

  /**
   * The source offset of a text offset. Between two segments it is the end of the left one with bias 'left' and the
   * start of the right one with bias 'right' (the default); inside an opaque segment it is that segment's start.
   */
  pointToSource(offset: number, bias: 'left' | 'right' = 'right'): number {
    const d = this.data;
    if (d.length === 0) return 0;
    let i = Math.min(this.segmentAt(offset), d.length - 5);
    if (bias === 'left' && i > 0 && d[i] === offset) i -= 5;
    const from = d[i] as number;
    const to = d[i + 1] as number;
    if (offset >= to) return d[i + 3] as number;
    return d[i + 4] === 1 ? (d[i + 2] as number) + (offset - from) : (d[i + 2] as number);
  }

  /** True where neither border of [start, end) falls inside an opaque segment. */
  isExact(start: number, end: number): boolean {
    return this.isBorder(start) && this.isBorder(end);
  }

  /** True where a cut at `offset` does not fall inside an opaque segment. */
  private isBorder(offset: number): boolean {
    const d = this.data;
    const i = this.segmentAt(offset);
    return i >= d.length || d[i + 4] === 1 || d[i] === offset;
  }

  /** The map from this map's text to the source of `outer`, where this map's source is `outer`'s text. */
  compose(outer: SegmentMap): SegmentMap {
    if (outer.isIdentity()) return this;
    const out: number[] = [];
    const d = this.data;
    for (let i = 0; i < d.length; i += 5) {
      const from = d[i] as number;
      const to = d[i + 1] as number;
      const mid = d[i + 2] as number;
      const midEnd = d[i + 3] as number;
      if (d[i + 4] === 1) outer.pushSlice(out, mid, midEnd, from);
      else {
        const hull = outer.hull(mid, midEnd);
        push(out, from, to, hull.start, hull.end, 0);
      }
    }
    return new SegmentMap(out);
  }

  /** True where text and source offsets are the same: the map of a whole file. */
  private isIdentity(): boolean {
    const d = this.data;
    return d.length === 5 && d[2] === 0 && d[4] === 1;
  }

  /** The map of the text range [start, end) alone, its text offsets starting at 0. */
  slice(start: number, end: number): SegmentMap {
    const out: number[] = [];
    this.pushSlice(out, start, end, 0);
    return new SegmentMap(out);
  }

  /** Appends to `out` this map's segments for its text range [start, end), moved so that `start` becomes `at`. */
  private pushSlice(out: number[], start: number, end: number, at: number): void {
    const d = this.data;
    const shift = at - start;
    for (let i = this.segmentAt(start); i < d.length && (d[i] as number) < end; i += 5) {
      const from = Math.max(start, d[i] as number);
      const to = Math.min(end, d[i + 1] as number);
      if (to <= from) continue;
      const linear = d[i + 4] as number;
      const s = linear === 1 ? (d[i + 2] as number) + (from - (d[i] as number)) : (d[i + 2] as number);
      const e = linear === 1 ? s + (to - from) : (d[i + 3] as number);
      push(out, from + shift, to + shift, s, e, linear);
    }
  }

  /** Index in `data` of the segment that holds `offset`, or `data.length` past the end. Binary search. */
  private segmentAt(offset: number): number {
    const d = this.data;
    let low = 0;
    let high = d.length / 5;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((d[middle * 5 + 1] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low * 5;
  }
}

/** Appends a segment, joined with the one before where both are linear and follow each other in text and source. */
export function push(data: number[], from: number, to: number, s: number, e: number, linear: number): void {
  const n = data.length;
  if (n > 0 && linear === 1 && data[n - 1] === 1 && data[n - 4] === from && data[n - 2] === s) {
    data[n - 4] = to;
    data[n - 2] = e;
  } else data.push(from, to, s, e, linear);
}
