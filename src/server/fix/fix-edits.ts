import { diffLines } from 'diff';
import type { Edit } from '#core/finding.ts';
import { type FixedText, fixText } from '#engine/fix.ts';
import type { Linted } from '../context.ts';

export interface FixEdits extends FixedText {
  /** From the linted text to the fixed one; offsets count in the former. Empty where there is nothing to fix. */
  readonly edits: readonly Edit[];
}

/** All safe fixes of a file as edits, each one verified by reading the file again. */
export function fixEdits({ result: { text }, setting }: Linted): FixEdits {
  const { linter, path, config, included } = setting;
  const fixed = fixText(linter, path, text, { named: included, config });
  return { ...fixed, edits: editsBetween(text, fixed.text) };
}

/** Edits that lead from one text to another and touch as little as possible, so that cursors and folds stay. */
export function editsBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; end: number; text: string } | undefined;
  for (const { value, added, removed } of diffLines(before, after)) {
    if (!added && !removed) {
      if (open) edits.push(...byLine(before, open));
      open = undefined;
      at += value.length;
      continue;
    }
    open ??= { start: at, end: at, text: '' };
    if (added) open.text += value;
    else {
      at += value.length;
      open.end = at;
    }
  }
  if (open) edits.push(...byLine(before, open));
  return edits;
}

/** An edit for each line where the number of lines stays the same, so that each can be looked at by itself. */
function byLine(before: string, edit: Edit): Edit[] {
  const old = linesOf(before.slice(edit.start, edit.end));
  const lines = linesOf(edit.text);
  if (old.length !== lines.length) return [trimmed(before, edit)];
  let start = edit.start;
  return old.map((line, i) => {
    const each = trimmed(before, { start, end: start + line.length, text: lines[i] ?? '' });
    start += line.length;
    return each;
  });
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The edit without what old and new text share at either end. A pair of surrogates, or of line break characters, stays whole. */
function trimmed(before: string, { start, end, text }: Edit): Edit {
  const old = before.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  while (head > 0 && (splits(old, head) || splits(text, head))) head--;
  while (tail > 0 && (splits(old, old.length - tail) || splits(text, text.length - tail))) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

function splits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0xdc00 && code <= 0xdfff) || (code === 10 && text[at - 1] === '\r');
}
