import type { RawHit } from './finder.ts';
import type { Tokens } from './tokens.ts';

/** Of hits that overlap (also where they share a contracted word), the longest stays, then the first of the file. */
export function longestOf(hits: readonly RawHit[], tokens: Tokens): RawHit[] {
  if (hits.length < 2) return [...hits];
  const bySentence = new Map<number, RawHit[]>();
  for (const hit of hits) {
    const list = bySentence.get(hit.sentence);
    if (list) list.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  return [...bySentence.values()].flatMap((list) => longestOfSentence(list, tokens));
}

function longestOfSentence(hits: RawHit[], tokens: Tokens): RawHit[] {
  const start = (hit: RawHit) => tokens.start[hit.start] as number;
  const end = (hit: RawHit) => tokens.end[hit.end - 1] as number;
  const ranked = hits.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.wording.entry.index - b.wording.entry.index || a.start - b.start,
  );
  const kept: RawHit[] = [];
  for (const hit of ranked) {
    if (!kept.some((other) => start(hit) < end(other) && start(other) < end(hit))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
