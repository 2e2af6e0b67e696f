import { Memo } from './memo.ts';

/**
 * Memory that analyses by one lexicon share, one after the other: it saves them from asking for it anew for each of
 * thousands of small messages. Nothing in it lasts: marks are told apart by numbers that are never used twice.
 */
export class Scratch {
  readonly memo = new Memo();
  /** By word id, the mark of the search that met the word last. */
  readonly present: Float64Array;
  private marks = 0;

  constructor(wordCount: number) {
    this.present = new Float64Array(wordCount);
  }

  /** A number that was never given before. */
  newMark(): number {
    return ++this.marks;
  }
}
