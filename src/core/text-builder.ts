import { push, SegmentMap } from './segment-map.ts';

/** Builds a decoded text and its `SegmentMap` side by side. Source offsets are UTF-16 code units, end-exclusive. */
export class TextBuilder {
  private parts: string[] = [];
  private size = 0;
  private readonly data: number[] = [];

  /** Code units so far. */
  get length(): number {
    return this.size;
  }

  /** Adds source[start, end) as it stands: one code unit of text for each of source. */
  copy(source: string, start: number, end: number): this {
    if (end <= start) return this;
    push(this.data, this.size, this.size + (end - start), start, end, 1);
    this.parts.push(source.slice(start, end));
    this.size += end - start;
    return this;
  }

  /** Adds `text` as what the source range [start, end) as a whole decodes to. An empty range is allowed. */
  decoded(text: string, start: number, end: number): this {
    if (text === '') return this;
    push(this.data, this.size, this.size + text.length, start, end, 0);
    this.parts.push(text);
    this.size += text.length;
    return this;
  }

  /** The text and its map. The builder can be gone on with. */
  build(): { text: string; map: SegmentMap } {
    const text = this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join('');
    this.parts = [text];
    return { text, map: SegmentMap.fromData(this.data.slice()) };
  }
}
