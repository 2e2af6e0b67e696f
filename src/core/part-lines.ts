import { Lines, type Position } from './lines.ts';

/** Where a part of a file begins in it. */
export interface PartStart extends Position {
  /** UTF-16 code units. */
  readonly start: number;
  /** Code units at the beginning of the part's text that stand elsewhere in the file. */
  readonly prefix: number;
}

/** Lines and columns in a whole file, by offsets of a part's text. */
export class PartLines extends Lines {
  private readonly first: Position;

  constructor(
    text: string,
    private readonly part: PartStart,
  ) {
    super(text);
    this.first = super.at(part.prefix);
  }

  override at(offset: number): Position {
    const own = super.at(Math.max(offset, this.part.prefix));
    const line = own.line - this.first.line;
    return {
      line: this.part.line + line,
      column: line === 0 ? own.column - this.first.column + this.part.column : own.column,
    };
  }
}
