import type { Passage } from '#core/message.ts';
import type { ActMark, Sentence } from '#core/sentence.ts';

/** Knows the acts of a message's sentences, by their position in its sentence table. */
export interface ActSource {
  has(position: number, act: string): boolean;
  marksOf(position: number, act: string): readonly ActMark[];
}

export class TaggedSentence implements Sentence {
  constructor(
    readonly index: number,
    readonly passage: Passage,
    readonly passageIndex: number,
    readonly start: number,
    readonly end: number,
    readonly question: boolean,
    readonly words: number,
    /** Position in the message's sentence table. */
    readonly position: number,
    private readonly acts: ActSource,
  ) {}

  get text(): string {
    return this.passage.view.text.slice(this.start, this.end);
  }

  is(act: string): boolean {
    return this.acts.has(this.position, act);
  }

  marks(act: string): readonly ActMark[] {
    return this.acts.marksOf(this.position, act);
  }
}
