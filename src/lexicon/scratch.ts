import { Memo } from './memo.ts';

/**
 * Memory that analyses by one lexicon share, one after the other: it saves them from asking for it anew for each of
 * thousands of small messages. Nothing in it lasts: marks are told apart by numbers that are never used twice.
 */
export class Scratch {
  readonly memo = new Memo();
  /** By word id, the mark of the search that met the word last. */
  readonly present: Int32Array;
  private marks = 0;

  constructor(wordCount: number) {
    this.present = new Int32Array(wordCount);
  }

  /** A number that was never given before. */
  newMark(): number {
    if (this.marks === 0x7fffffff) {
      this.present.fill(0);
      this.marks = 0;
    }
    return ++this.marks;
  }
}
