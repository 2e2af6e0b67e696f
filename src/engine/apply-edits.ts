import type { Edit } from '#core/finding.ts';
import { byPosition } from '#core/range.ts';

/** Replaces the edits' ranges (UTF-16 offsets in `text`), which must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort(byPosition)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
