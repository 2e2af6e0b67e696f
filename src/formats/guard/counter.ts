import type { ReadError } from '#core/message.ts';

/** How many marks of one kind the parser can take. */
export interface Limit {
  /** In one paragraph. */
  readonly most: number;
  /** The sum over all paragraphs of their squares, in a text of 100,000 code units. */
  readonly sum: number;
  /** The marks, as they are told to the user. */
  readonly what: string;
}

/** Counts marks of one kind, paragraph by paragraph. */
export class Counter {
  private count = 0;
  private sum = 0;

  /** @param share size of the text in units of 100,000 code units, at least 1 */
  constructor(
    private readonly limit: Limit,
    private readonly share: number,
  ) {}

  /** Counts the mark at `offset`; the fault where it is one too many. */
  add(offset: number): ReadError | undefined {
    this.count++;
    // The square of the count, grown step by step.
    this.sum += 2 * this.count - 1;
    const { most, sum, what } = this.limit;
    if (this.count > most) return fault(`This paragraph has more than ${most} ${what}`, offset);
    if (this.sum > sum * this.share) return fault(`The paragraphs up to here have too many ${what}`, offset);
    return undefined;
  }

  /** A new paragraph starts. */
  reset(): void {
    this.count = 0;
  }
}

function fault(start: string, offset: number): ReadError {
  return { message: `${start} to be read in good time. Please split it up.`, offset };
}
