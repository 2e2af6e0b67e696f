/** How many results are kept; a power of two. */
const size = 8192;

/**
 * Where wordings of a class end, by place and class: a table of fixed size in which a new result may take the place of an
 * old one, so that it stays small and needs no clearing. Each analysis has place numbers of its own.
 */
export class Memo {
  private readonly keys = new Float64Array(size);
  private readonly values: (readonly number[])[] = new Array<readonly number[]>(size).fill([]);
  private used = 1;

  /** Numbers for `count` places; gives the first. */
  reserve(count: number): number {
    const first = this.used;
    this.used += count;
    return first;
  }

  get(key: number, hash: number): readonly number[] | undefined {
    const slot = hash & (size - 1);
    return this.keys[slot] === key ? this.values[slot] : undefined;
  }

  set(key: number, hash: number, value: readonly number[]): void {
    const slot = hash & (size - 1);
    this.keys[slot] = key;
    this.values[slot] = value;
  }
}
