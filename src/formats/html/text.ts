import type { Draft } from '#formats/passage/draft.ts';

/**
 * Adds source[start, end) the way a browser shows it: a run of white space is one space, and none at the start of a
 * block or line. Each run maps to exactly what it was.
 * @param paragraphs true where a blank line starts a paragraph and a single line break is one
 * @param flush called where a paragraph ends
 */
export function addText(draft: Draft, start: number, end: number, paragraphs: boolean, flush: () => void): void {
  const { source } = draft;
  let copied = start;
  let i = start;
  while (i < end) {
    if (source.charCodeAt(i) > 32) {
      i++;
      continue;
    }
    const from = i;
    let breaks = 0;
    while (i < end && source.charCodeAt(i) <= 32) {
      if (source.charCodeAt(i) === 10) breaks++;
      i++;
    }
    if (i - from === 1 && source.charCodeAt(from) === 32 && from > copied) continue;
    draft.copy(copied, from);
    copied = i;
    space(draft, from, i, paragraphs ? breaks : 0, flush);
  }
  draft.copy(copied, end);
}

function space(draft: Draft, from: number, to: number, breaks: number, flush: () => void): void {
  if (draft.length === 0) return;
  if (breaks > 1) flush();
  else if (breaks === 1) {
    if (draft.last === 10) flush();
    else if (to - from === 1) draft.copy(from, to);
    else draft.decoded('\n', from, to);
  } else if (draft.last !== 32 && draft.last !== 10) {
    if (to - from === 1 && draft.source.charCodeAt(from) === 32) draft.copy(from, to);
    else draft.decoded(' ', from, to);
  }
}
