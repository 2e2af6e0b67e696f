import type { Passage } from '#core/message.ts';
import type { View } from '#core/view.ts';
import { Draft, type Part } from '#formats/passage/draft.ts';
import { finishPassage } from '#formats/passage/finish.ts';
import { itemAt } from '#formats/passage/items.ts';
import type { DialectIndex } from '#formats/placeholders/dialects.ts';

export interface PlainOptions {
  /** Which ways of writing a field are known; all where left out. */
  readonly dialects?: DialectIndex;
}

/**
 * Reads text without markup: paragraphs between blank lines, one entry for each line with a list marker, single line
 * breaks kept. Offsets lead to the file.
 */
export function readPlain(view: View, options: PlainOptions = {}): { passages: readonly Passage[] } {
  const { text } = view;
  const passages: Passage[] = [];
  const draft = new Draft(text);
  let part: Part = PARAGRAPH;
  const flush = (): void => {
    const taken = draft.take();
    const passage =
      taken && finishPassage(taken, part, view, () => plainEncode, { dialects: options.dialects, backticks: true });
    if (passage) passages.push(passage);
    part = PARAGRAPH;
  };
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    const from = firstBlack(text, at, end);
    if (from === end) flush();
    else {
      const item = itemAt(text, at);
      if (item) {
        flush();
        part = item.part;
      }
      // The break belongs to the line before, so that a passage never ends with one.
      if (draft.length > 0) lineBreak(draft, text, at);
      draft.copy(item ? item.from : from, end);
    }
    at = next;
  }
  flush();
  return { passages };
}

const PARAGRAPH: Part = { role: 'paragraph', level: 0 };
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function firstBlack(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 0xa0)) at++;
  return at;
}

/** Adds the line break that stands before `at`. */
function lineBreak(draft: Draft, text: string, at: number): void {
  if (text.charCodeAt(at - 1) === 10 && text.charCodeAt(at - 2) !== 13) draft.copy(at - 1, at);
  else draft.decoded('\n', text.charCodeAt(at - 1) === 10 ? at - 2 : at - 1, at);
}

/** Text is written as it is read. */
function plainEncode(text: string): string {
  return text;
}
