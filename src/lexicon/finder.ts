import type { AnchorGroup, AnchorIndex } from './anchor-index.ts';
import { hasBit } from './bits.ts';
import type { Wording } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import type { MessageTokens } from './message-tokens.ts';
import type { Scratch } from './scratch.ts';

/** A wording found, before gates and vetoes. Positions are tokens. */
export interface RawHit {
  readonly wording: Wording;
  /** Position in the sentence table. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Start and end of each capture; -1 where it took no part. */
  readonly captures: readonly number[];
}

/** Finds wordings in the sentences of one message. */
export interface WordingFinder {
  /**
   * All wordings of the index that stand in a sentence, in no order.
   * @param flag bit of `Flag` that words of the index have; 0 where there is none
   */
  findIn(sentence: number, index: AnchorIndex, flag: number): readonly RawHit[];
}

const noCaptures: readonly number[] = [];
const none: RawHit[] = [];

/**
 * Looks for the wordings of an index in a message's sentences: each is tried only where its rarest word stands, and
 * only where the sentence has the other words that it can't do without.
 */
export class Finder implements WordingFinder {
  private hits: RawHit[] = none;
  private mark = 0;

  constructor(
    private readonly cut: MessageTokens,
    private readonly matcher: Matcher,
    private readonly system: string,
    private readonly scratch: Scratch,
  ) {}

  findIn(sentence: number, index: AnchorIndex, flag: number): readonly RawHit[] {
    const { listOf, tried } = index;
    const { tokens, sentences } = this.cut;
    const { word, flags } = tokens;
    const end = sentences.end[sentence] as number;
    this.hits = none;
    this.mark = 0;
    for (let i = sentences.first[sentence] as number; i < end; i++) {
      if (flag !== 0 && ((flags[i] as number) & flag) === 0) continue;
      const at = listOf[word[i] as number] as number;
      if (at === 0) continue;
      const groups = index.listAt(at);
      if (groups.length === 0) continue;
      if (this.mark === 0) this.enter(sentence);
      for (let g = 0; g < groups.length; g++) this.tryGroup(groups[g] as AnchorGroup, tried, sentence, i);
    }
    return this.hits;
  }

  /** Marks the words that the sentence has. */
  private enter(sentence: number): void {
    const { tokens, sentences } = this.cut;
    const { present } = this.scratch;
    const mark = this.scratch.newMark();
    const end = sentences.end[sentence] as number;
    this.mark = mark;
    this.matcher.enter(sentence);
    for (let i = sentences.first[sentence] as number; i < end; i++) present[tokens.word[i] as number] = mark;
  }

  private tryGroup(group: AnchorGroup, tried: Int32Array, sentence: number, at: number): void {
    const { leading, inner } = group;
    for (let w = 0; w < leading.length; w++) {
      const wording = leading[w] as Wording;
      if (this.isFor(wording) && this.hasNeeds(wording.needs)) this.tryAt(wording, sentence, at);
    }
    if (inner.length === 0 || tried[group.index] === this.mark) return;
    tried[group.index] = this.mark;
    for (let w = 0; w < inner.length; w++) {
      const wording = inner[w] as Wording;
      if (this.isFor(wording) && this.hasNeeds(wording.needs)) this.tryFromAll(wording, sentence);
    }
  }

  /** Is the wording for messages of this help desk? */
  private isFor({ systems }: Wording): boolean {
    return systems === undefined || systems.includes(this.system);
  }

  private hasNeeds(needs: readonly (readonly number[])[]): boolean {
    const { mark } = this;
    const { present } = this.scratch;
    for (let n = 0; n < needs.length; n++) {
      const ids = needs[n] as readonly number[];
      let found = false;
      for (let k = 0; k < ids.length && !found; k++) found = present[ids[k] as number] === mark;
      if (!found) return false;
    }
    return true;
  }

  private tryFromAll(wording: Wording, sentence: number): void {
    const { sentences, tokens } = this.cut;
    const { word } = tokens;
    const { phrase, edge } = wording;
    const { first } = phrase;
    const from = sentences.first[sentence] as number;
    const end = edge === 'start' ? (sentences.lead[sentence] as number) + 1 : (sentences.end[sentence] as number);
    for (let at = from; at < end; at++) {
      if (first !== null && !hasBit(first, word[at] as number)) continue;
      const to = this.tryAt(wording, sentence, at);
      if (to > at) at = to - 1;
    }
  }

  private tryAt(wording: Wording, sentence: number, start: number): number {
    const { phrase } = wording;
    const { node } = phrase;
    const slots = phrase.captures.length;
    const end = this.matcher.matchAt(node, start, slots);
    if (end <= start) return end;
    const captures = slots > 0 ? this.matcher.captures : noCaptures;
    if (this.hits === none) this.hits = [];
    this.hits.push({ wording, sentence, start, end, captures });
    return end;
  }
}
