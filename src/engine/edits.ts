import type { Edit } from '#core/finding.ts';
import type { Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { PassageEdit } from '#rule';

/** Source between two pieces that only continues a line: a break, indentation, a quote prefix. */
const CONTINUATION = /^[\s>]*$/;

/**
 * Turns one replacement in a passage's text into edits of the file, or says why it can't be written there.
 * Text that markup cuts into pieces is written piece by piece; the markup between stays as it is.
 * @param file the file's text as it is on disk
 */
export function fileEdits(edit: PassageEdit, file: string): Edit[] | string {
  const { passage } = edit;
  const old = passage.view.text.slice(edit.start, edit.end);
  const { start, end, text } = trimmed(edit, old);
  if (start === end && text === '') return [];
  // A placeholder that is rewritten as a whole is no obstacle, though only a part of it changes.
  const inTheWay = passage.atoms.filter((a) => a.start < edit.start || edit.end < a.end);
  if (inTheWay.some((a) => (a.start < start && start < a.end) || (a.start < end && end < a.end))) {
    return 'a placeholder or another fixed part stands in the way';
  }
  if (!passage.view.map.isExact(start, end)) return 'the place is written in a form that can’t be cut there';
  const pieces = cut(passage, start, end, file);
  const target = pieces.findIndex((p) => p.end > p.start);
  const out: Edit[] = [];
  for (const [i, piece] of pieces.entries()) {
    const own = i === Math.max(0, target) ? text : '';
    if (own === '' && emptiesMark(passage, piece)) return 'emphasis or a link stands in the way';
    const written = passage.view.encode(own, piece.start, piece.end);
    if (written === undefined) return 'this form has no safe way to write the new words';
    out.push({ ...passage.view.map.placeOf(piece.start, piece.end), text: written });
  }
  return out;
}

/** The replacement without what old and new text share at either end, so that as little as possible is touched. */
function trimmed(edit: PassageEdit, old: string): Range & { text: string } {
  let head = 0;
  const most = Math.min(old.length, edit.text.length);
  while (head < most && old[head] === edit.text[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === edit.text[edit.text.length - 1 - tail]) tail++;
  if (isLowSurrogate(old, head) || isLowSurrogate(edit.text, head)) head--;
  if (isLowSurrogate(old, old.length - tail) || isLowSurrogate(edit.text, edit.text.length - tail)) tail--;
  const cutAt = { start: edit.start + head, end: edit.end - tail };
  if (!edit.passage.view.map.isExact(cutAt.start, cutAt.end)) return edit;
  return { ...cutAt, text: edit.text.slice(head, edit.text.length - tail) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The text range cut where markup stands between its parts in the file. Offsets count in the passage's text. */
function cut(passage: Passage, start: number, end: number, file: string): Range[] {
  if (start === end) return [{ start, end }];
  const out: { start: number; end: number; source: number }[] = [];
  for (const piece of passage.view.map.pieces(start, end)) {
    const last = out[out.length - 1];
    const joins =
      last && (piece.source.start === piece.source.end || isContinuation(file, last.source, piece.source.start));
    if (last && joins) {
      last.end = piece.end;
      last.source = Math.max(last.source, piece.source.end);
    } else out.push({ start: piece.start, end: piece.end, source: piece.source.end });
  }
  return out;
}

function isContinuation(file: string, from: number, to: number): boolean {
  return from <= to && CONTINUATION.test(file.slice(from, to));
}

/** Would deleting the piece leave markup around nothing, such as `****`? */
function emptiesMark(passage: Passage, piece: Range): boolean {
  return passage.marks.some((mark) => piece.start <= mark.start && mark.end <= piece.end);
}
