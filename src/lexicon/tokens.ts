/**
 * The tokens of a message, in parallel arrays: words, numbers, marks and atoms. A contracted word is several tokens with
 * the same place. Offsets count in the text of the passage that the token is in.
 */
export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** Id in the lexicon's word table; 0 for a word it does not know. */
  word: Int32Array;
  /** Bits of `Flag`. */
  flags: Int32Array;

  /** @param capacity how many tokens to make room for; more is made when needed */
  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
  }

  push(start: number, end: number, word: number, flags: number): void {
    const at = this.count;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.flags[at] = flags;
    this.count = at + 1;
  }

  /** Copies of the tokens [from, to). */
  slice(from: number, to: number): Tokens {
    const out = new Tokens(0);
    out.start = this.start.slice(from, to);
    out.end = this.end.slice(from, to);
    out.word = this.word.slice(from, to);
    out.flags = this.flags.slice(from, to);
    out.count = to - from;
    return out;
  }

  append(more: Tokens): void {
    const at = this.count;
    while (this.start.length < at + more.count) this.grow();
    this.start.set(more.start, at);
    this.end.set(more.end, at);
    this.word.set(more.word, at);
    this.flags.set(more.flags, at);
    this.count = at + more.count;
  }

  private grow(): void {
    const size = Math.max(64, this.start.length * 2);
    const copy = (from: Int32Array) => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.start = copy(this.start);
    this.end = copy(this.end);
    this.word = copy(this.word);
    this.flags = copy(this.flags);
  }
}
