import type { Active } from './active.ts';
import { isAct } from './acts.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { RawHit, WordingFinder } from './finder.ts';
import type { Gates } from './gates.ts';
import type { MessageTokens } from './message-tokens.ts';

const noActs: readonly RawHit[] = [];

/** What was found of one act in each sentence; undefined where it was not looked for. */
type BySentence = (readonly RawHit[] | undefined)[];

/**
 * Finds the acts of a message's sentences, each act and sentence when it is first asked for. An entry that asks for other
 * acts (`unless act`) is judged by those that ask for none, so that the order of the questions makes no difference.
 */
export class ActTagger {
  /** By the act's number: the entries that ask for no other act, and all. */
  private readonly plain: BySentence[] = [];
  private readonly full: BySentence[] = [];
  private masks: Uint32Array | undefined;

  constructor(
    private readonly active: Active,
    private readonly cut: MessageTokens,
    private readonly finder: WordingFinder,
    private readonly gates: Gates,
  ) {}

  has(sentence: number, act: string): boolean {
    const hits = this.hits(sentence, act);
    return hits.length > 0 && hits.some(({ wording }) => isAct(wording.entry.owner, act));
  }

  /** The wordings that show an act or one of its finer kinds, in reading order. */
  hitsOf(sentence: number, act: string): RawHit[] {
    const hits = this.hits(sentence, act).filter(({ wording }) => isAct(wording.entry.owner, act));
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private hits(sentence: number, act: string): readonly RawHit[] {
    const number = this.numberOf(sentence, act);
    return number < 0 ? noActs : (this.full[number]?.[sentence] ?? this.find(sentence, number));
  }

  /** The act's number; -1 where the sentence can't have it. */
  private numberOf(sentence: number, act: string): number {
    const { masks } = this.active;
    const number = masks.numberOf(act);
    this.masks ??= masks.ofSentences(this.cut);
    return number >= 0 && masks.mayHave(this.masks, sentence, number) ? number : -1;
  }

  private find(sentence: number, number: number): readonly RawHit[] {
    const found = this.finder.findIn(sentence, this.active.actPhrases[number] as AnchorIndex, 0);
    const plain = found.length === 0 ? noActs : found.filter((hit) => !asks(hit) && this.gates.passes(hit, never));
    this.listOf(this.plain, number)[sentence] = plain;
    const asking = found.filter((hit) => asks(hit) && this.gates.passes(hit, this.hasPlain));
    const all = asking.length === 0 ? plain : [...plain, ...asking];
    this.listOf(this.full, number)[sentence] = all;
    return all;
  }

  private readonly hasPlain = (sentence: number, act: string): boolean => {
    const number = this.numberOf(sentence, act);
    if (number < 0) return false;
    if (!this.plain[number]?.[sentence]) this.find(sentence, number);
    return (this.plain[number]?.[sentence] ?? noActs).some(({ wording }) => isAct(wording.entry.owner, act));
  };

  private listOf(lists: BySentence[], number: number): BySentence {
    let list = lists[number];
    if (!list) {
      list = new Array<readonly RawHit[] | undefined>(this.cut.sentences.count).fill(undefined);
      lists[number] = list;
    }
    return list;
  }
}

function asks({ wording }: RawHit): boolean {
  const { unlessAct, onlyAct } = wording.entry.source;
  return unlessAct !== undefined || onlyAct !== undefined;
}

function never(): boolean {
  return false;
}
