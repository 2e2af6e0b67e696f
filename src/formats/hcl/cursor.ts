import type { ReadError } from '#core/message.ts';
import type { DataComment } from '#formats/data/node.ts';

/** Stops the reading of a file at its first fault. */
export class HclFault extends Error {
  constructor(readonly fault: ReadError) {
    super(fault.message);
  }
}

/** A place in a file of HCL, moved on over blanks and comments. Offsets are UTF-16 code units. */
export class Cursor {
  readonly comments: DataComment[] = [];

  constructor(
    readonly text: string,
    public at = text.charCodeAt(0) === 0xfeff ? 1 : 0,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  peek(): string {
    return this.text[this.at] ?? '';
  }

  startsWith(what: string): boolean {
    return this.text.startsWith(what, this.at);
  }

  /** Passes blanks and comments. @param lines false to stop at a line break */
  blanks(lines = true): void {
    for (;;) {
      const char = this.peek();
      if (char === '') return;
      if (char === ' ' || char === '\t' || char === '\r' || (lines && char === '\n')) this.at++;
      else if (char === '#' || this.startsWith('//')) this.comment('\n', 0);
      else if (this.startsWith('/*')) this.comment('*/', 2);
      else return;
    }
  }

  /** Takes a name; undefined where none stands here. */
  name(): string | undefined {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.text)?.[0];
    if (name !== undefined) this.at += name.length;
    return name;
  }

  fail(message: string, offset = this.at): never {
    throw new HclFault({ message, offset: Math.min(offset, this.text.length) });
  }

  private comment(end: string, width: number): void {
    const start = this.at;
    const stop = this.text.indexOf(end, start + width);
    if (stop < 0 && width > 0) this.fail('This comment is never closed. Please add */ behind it.', start);
    this.at = stop < 0 ? this.text.length : stop + width;
    this.comments.push({ start, end: this.at, text: this.text.slice(start, this.at) });
  }
}

const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
