import type { Position } from '#core/lines.ts';

/** So much has to be let go of for a copy of the rest to be worth it, in code units. */
const ENOUGH = 4_000_000;

/**
 * Goes through a text that comes in chunks, and keeps only what is still wanted. Offsets count in the whole text, in UTF-16
 * code units; lines and columns from 1, a BOM has no column.
 */
export class ChunkCursor {
  private kept = '';
  /** Offset of the first character that is kept. */
  private base = 0;
  /** Offset of the next character. */
  at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(private readonly chunks: Iterator<string>) {
    if (this.code() === 0xfeff) {
      this.at = 1;
      this.lineStart = 1;
    }
  }

  /** The next character's code; -1 at the end. */
  code(): number {
    while (this.at - this.base >= this.kept.length) {
      const { value, done } = this.chunks.next();
      if (done) return -1;
      this.kept += value;
    }
    return this.kept.charCodeAt(this.at - this.base);
  }

  /** Passes the next character. */
  step(): void {
    const code = this.kept.charCodeAt(this.at - this.base);
    this.at++;
    if (code === 10 || (code === 13 && this.code() !== 10)) {
      this.line++;
      this.lineStart = this.at;
    }
  }

  place(): Position & { start: number } {
    return { start: this.at, line: this.line, column: this.at - this.lineStart + 1 };
  }

  /** The text from an offset that is still kept up to here. */
  from(offset: number): string {
    return this.kept.slice(offset - this.base, this.at - this.base);
  }

  /** Lets go of what stands before an offset. */
  drop(offset: number): void {
    // Not each time: what is left is copied.
    if (offset - this.base < ENOUGH) return;
    // Through an array, since a part of a string keeps the whole of it alive.
    this.kept = Buffer.from(this.kept.slice(offset - this.base), 'utf16le').toString('utf16le');
    this.base = offset;
  }
}
