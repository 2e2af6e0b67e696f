/** A place in a file as people count: both from 1, columns in UTF-16 code units. A byte order mark has no column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. `\n`, `\r\n` and a lone `\r` end a line. */
export class Lines {
  private readonly starts: number[];

  /** @param text as it is on disk, BOM included */
  constructor(private readonly text: string) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  /** @param offset UTF-16 code units, 0-based; beyond the end counts as the end */
  at(offset: number): Position {
    const line = this.lineIndex(offset);
    const start = this.starts[line] ?? 0;
    return { line: line + 1, column: Math.max(0, Math.min(offset, this.text.length) - start) + 1 };
  }

  /** The range of the line that holds an offset, without its break. UTF-16 offsets. */
  rangeOf(offset: number): { start: number; end: number } {
    const line = this.lineIndex(offset);
    const start = this.starts[line] ?? 0;
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text[end - 1] ?? '')) end--;
    return { start, end };
  }

  /** The last line that starts at or before the offset, from 0. */
  private lineIndex(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
