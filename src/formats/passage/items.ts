import { sliceDraft } from './cut.ts';
import type { DraftText, Part } from './draft.ts';

/** A marker of a list entry at the start of a line. */
const MARKER = /[ \t\u00a0]*(?:([-*•◦▪–])|(\d{1,3})[.)])[ \t\u00a0]+(?=\S)/y;

const BULLET: Part = { role: 'list-item', level: 1, ordered: false };
const NUMBER: Part = { role: 'list-item', level: 1, ordered: true };

/** The entry that a line begins, if it does: its part, and where its text starts. `at` is the start of the line. */
export function itemAt(text: string, at: number): { readonly part: Part; readonly from: number } | undefined {
  MARKER.lastIndex = at;
  const found = MARKER.exec(text);
  return found ? { part: found[1] === undefined ? NUMBER : BULLET, from: at + found[0].length } : undefined;
}

/** Cuts a paragraph that is written as lines with list markers into its entries. */
export function splitItems(draft: DraftText, part: Part): (readonly [DraftText, Part])[] {
  const { text } = draft;
  const out: (readonly [DraftText, Part])[] = [];
  let from = 0;
  let own = part;
  for (let line = 0; line >= 0 && line < text.length; line = next(text, line)) {
    const item = itemAt(text, line);
    if (!item) continue;
    if (line > from) out.push([sliceDraft(draft, from, line), own]);
    from = item.from;
    own = item.part;
  }
  out.push([sliceDraft(draft, from, text.length), own]);
  return out;
}

function next(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? -1 : at + 1;
}
