import type { Passage } from '#core/message.ts';
import type { ActMark, Sentence } from '#core/sentence.ts';

/** How a sentence asks for its acts: they are worked out when the first one is asked for. */
export type ActsOf = (position: number) => readonly ActMark[];

export class TaggedSentence implements Sentence {
  private marked: readonly ActMark[] | undefined;

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
    private readonly actsOf: ActsOf,
  ) {}

  get text(): string {
    return this.passage.view.text.slice(this.start, this.end);
  }

  is(act: string): boolean {
    return this.acts().some((mark) => isAct(mark.act, act));
  }

  marks(act: string): readonly ActMark[] {
    return this.acts().filter((mark) => isAct(mark.act, act));
  }

  private acts(): readonly ActMark[] {
    this.marked ??= this.actsOf(this.position);
    return this.marked;
  }
}

/** 'apology.formula' is an 'apology'. */
export function isAct(act: string, asked: string): boolean {
  return act === asked || (act.startsWith(asked) && act[asked.length] === '.');
}
