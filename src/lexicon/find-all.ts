import type { Kind } from '#core/message.ts';
import { hasBit } from './bits.ts';
import type { AnchorGroup, Lexicon, Wording } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import type { MessageTokens } from './message-tokens.ts';

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

const noCaptures: readonly number[] = [];

/**
 * Looks for all wordings of the lexicon in one pass over the tokens: each wording is tried only where its rarest word
 * stands. In the order of sentences; within one sentence in no order.
 */
export function findAll(
  lexicon: Lexicon,
  cut: MessageTokens,
  matcher: Matcher,
  kind: Kind,
  system: string | undefined,
): RawHit[] {
  return new Finder(lexicon, cut, matcher, kind, system).find();
}

class Finder {
  private readonly hits: RawHit[] = [];
  /** By group, the sentence in which its inner wordings were tried last. */
  private readonly tried: Int32Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly cut: MessageTokens,
    private readonly matcher: Matcher,
    private readonly kind: Kind,
    private readonly system: string | undefined,
  ) {
    this.tried = new Int32Array(lexicon.groupCount).fill(-1);
  }

  find(): RawHit[] {
    const { anchors } = this.lexicon;
    const { tokens, sentences } = this.cut;
    const { word } = tokens;
    for (let s = 0; s < sentences.count; s++) {
      const end = sentences.end[s] as number;
      this.matcher.enter(s);
      for (let i = sentences.first[s] as number; i < end; i++) {
        const groups = anchors[word[i] as number];
        if (groups === undefined) continue;
        for (let g = 0; g < groups.length; g++) this.tryGroup(groups[g] as AnchorGroup, s, i);
      }
    }
    return this.hits;
  }

  private tryGroup(group: AnchorGroup, sentence: number, at: number): void {
    const { leading, inner } = group;
    for (let w = 0; w < leading.length; w++) this.tryAt(leading[w] as Wording, sentence, at);
    if (inner.length === 0 || this.tried[group.index] === sentence) return;
    this.tried[group.index] = sentence;
    for (let w = 0; w < inner.length; w++) this.tryFromAll(inner[w] as Wording, sentence);
  }

  private tryFromAll(wording: Wording, sentence: number): void {
    const { sentences, tokens } = this.cut;
    const { word } = tokens;
    const { first, edge } = wording;
    const from = sentences.first[sentence] as number;
    const end = edge === 'start' ? (sentences.lead[sentence] as number) + 1 : (sentences.end[sentence] as number);
    for (let at = from; at < end; at++) {
      if (first !== null && !hasBit(first, word[at] as number)) continue;
      const to = this.tryAt(wording, sentence, at);
      if (to > at) at = to - 1;
    }
  }

  private tryAt(wording: Wording, sentence: number, start: number): number {
    const { captures: names, entry } = wording;
    const end = this.matcher.matchAt(wording.node, start, names.length);
    if (end <= start) return end;
    const { kinds, systems } = entry.source;
    if ((kinds && !kinds.includes(this.kind)) || (systems && !systems.includes(this.system ?? ''))) return end;
    const captures = names.length > 0 ? this.matcher.captures : noCaptures;
    this.hits.push({ wording, sentence, start, end, captures });
    return end;
  }
}
