import type { RawHit } from './finder.ts';

/** Of hits that overlap, the longest stays, then the first of the file. In reading order. */
export function longestOf(hits: readonly RawHit[]): RawHit[] {
  if (hits.length < 2) return [...hits];
  const bySentence = new Map<number, RawHit[]>();
  for (const hit of hits) {
    const list = bySentence.get(hit.sentence);
    if (list) list.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  return [...bySentence.values()].flatMap(longestOfSentence);
}

function longestOfSentence(hits: RawHit[]): RawHit[] {
  const ranked = hits.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.wording.entry.index - b.wording.entry.index || a.start - b.start,
  );
  const kept: RawHit[] = [];
  for (const hit of ranked) if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}
