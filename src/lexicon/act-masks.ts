import { rootOf } from './acts.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { MessageTokens } from './message-tokens.ts';

/** Tells from a sentence's words alone which acts it can't have: most sentences can have few of them. */
export class ActMasks {
  private readonly numbers: ReadonlyMap<string, number>;
  /** 32-bit words that one mask takes. */
  private readonly stride: number;
  /** By word id, a bit for each act one of whose wordings is looked for where the word stands. */
  private readonly ofWord: Uint32Array;

  /** @param acts without finer kinds; `indexes` are theirs, in the same order */
  constructor(acts: readonly string[], indexes: readonly AnchorIndex[]) {
    this.numbers = new Map(acts.map((act, i) => [act, i]));
    this.stride = Math.max(1, Math.ceil(acts.length / 32));
    const { stride } = this;
    this.ofWord = new Uint32Array((indexes[0]?.listOf.length ?? 0) * stride);
    for (const [act, { words }] of indexes.entries()) {
      const shift = act >>> 5;
      for (const id of words) (this.ofWord[id * stride + shift] as number) |= 1 << (act & 31);
    }
  }

  /** Position of an act, or of the act that a finer kind belongs to; -1 where there is no such act. */
  numberOf(act: string): number {
    return this.numbers.get(act) ?? this.numbers.get(rootOf(act)) ?? -1;
  }

  /** The masks of a message's sentences, one after the other. */
  ofSentences({ tokens, sentences }: MessageTokens): Uint32Array {
    const { stride, ofWord } = this;
    const { word } = tokens;
    const out = new Uint32Array(sentences.count * stride);
    for (let s = 0; s < sentences.count; s++) {
      const end = sentences.end[s] as number;
      for (let i = sentences.first[s] as number; i < end; i++) {
        const from = (word[i] as number) * stride;
        for (let k = 0; k < stride; k++) (out[s * stride + k] as number) |= ofWord[from + k] as number;
      }
    }
    return out;
  }

  /** May the sentence have the act, by the masks of `ofSentences`? */
  mayHave(masks: Uint32Array, sentence: number, act: number): boolean {
    return ((masks[sentence * this.stride + (act >>> 5)] as number) & (1 << (act & 31))) !== 0;
  }
}
