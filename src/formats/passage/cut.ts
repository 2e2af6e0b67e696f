import type { Atom, Mark } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import { SegmentMap } from '#core/segment-map.ts';
import type { DraftText } from './draft.ts';

/** The part [start, end) of a draft's text. */
export function sliceDraft(draft: DraftText, start: number, end: number): DraftText {
  if (start === 0 && end === draft.text.length) return draft;
  return {
    text: draft.text.slice(start, end),
    map: draft.map.slice(start, end),
    marks: moved(draft.marks, (at) => Math.min(Math.max(at, start), end) - start),
    fixed: moved(draft.fixed, (at) => Math.min(Math.max(at, start), end) - start),
  };
}

/** The draft without the given parts of its text. `holes` are sorted and do not overlap. */
export function cutDraft(draft: DraftText, holes: readonly Range[], links: readonly Mark[] = []): DraftText {
  if (holes.length === 0) return draft;
  const kept: Range[] = [];
  let at = 0;
  for (const hole of holes) {
    if (hole.start > at) kept.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < draft.text.length) kept.push({ start: at, end: draft.text.length });
  const place = (offset: number): number => {
    let removed = 0;
    for (const hole of holes) {
      if (hole.start >= offset) break;
      removed += Math.min(offset, hole.end) - hole.start;
    }
    return offset - removed;
  };
  const marks = links.length === 0 ? draft.marks : [...draft.marks, ...links].sort((a, b) => a.start - b.start);
  return {
    text: kept.map((part) => draft.text.slice(part.start, part.end)).join(''),
    map: SegmentMap.concat(kept.map((part) => draft.map.slice(part.start, part.end))),
    marks: moved(marks, place),
    fixed: moved(draft.fixed, place),
  };
}

function moved<T extends Mark | Atom>(spans: readonly T[], place: (offset: number) => number): T[] {
  const out: T[] = [];
  for (const span of spans) {
    const start = place(span.start);
    const end = place(span.end);
    if (end > start) out.push({ ...span, start, end });
  }
  return out;
}
