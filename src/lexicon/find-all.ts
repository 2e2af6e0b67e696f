import type { Kind } from '#core/message.ts';
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
  { tokens, sentences }: MessageTokens,
  matcher: Matcher,
  kind: Kind,
  system: string | undefined,
): RawHit[] {
  const hits: RawHit[] = [];
  const { anchors } = lexicon;
  const { word } = tokens;
  const wanted = ({ entry: { source } }: Wording) =>
    (!source.kinds || source.kinds.includes(kind)) && (!source.systems || source.systems.includes(system ?? ''));
  const tried = new Map<AnchorGroup, number>();
  const tryAt = (wording: Wording, sentence: number, at: number): number => {
    const end = matcher.matchAt(wording.node, at, wording.captures.length);
    if (end > at && wanted(wording)) {
      const captures = wording.captures.length > 0 ? matcher.captures : noCaptures;
      hits.push({ wording, sentence, start: at, end, captures });
    }
    return end;
  };
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const end = sentences.end[s] as number;
    matcher.enter(s);
    for (let i = first; i < end; i++) {
      const groups = anchors[word[i] as number];
      if (groups === undefined) continue;
      for (let g = 0; g < groups.length; g++) {
        const group = groups[g] as AnchorGroup;
        for (let w = 0; w < group.leading.length; w++) tryAt(group.leading[w] as Wording, s, i);
        if (group.inner.length === 0 || tried.get(group) === s) continue;
        tried.set(group, s);
        for (let w = 0; w < group.inner.length; w++) {
          for (let at = first; at < end; at++) {
            const to = tryAt(group.inner[w] as Wording, s, at);
            if (to > at) at = to - 1;
          }
        }
      }
    }
  }
  return hits;
}
