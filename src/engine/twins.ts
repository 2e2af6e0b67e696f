import type { Message, Passage, Writing } from '#core/message.ts';
import type { PassageEdit } from '#rule';
import { type TextLine, textLines } from './text-lines.ts';

const ELSEWHERE = 'the same text stands in the file a second time';

/**
 * The same edit in every other writing of the text that it is about, or why it can't be made there. A place is known
 * by its line: the line reads the same in both writings, and stands in both as often.
 */
export function twinEdits(edit: PassageEdit, message: Message): PassageEdit[] | string {
  const out: PassageEdit[] = [];
  for (const { judged, others } of message.twins ?? []) {
    const whole = edit.passage === judged.template;
    if (!whole && !judged.passages.includes(edit.passage)) continue;
    for (const other of others()) {
      const second = whole ? wholeEdit(edit, other) : lineEdit(edit, judged, other);
      if (typeof second === 'string') return second;
      out.push(second);
    }
  }
  return out;
}

function lineEdit(edit: PassageEdit, judged: Writing, other: Writing): PassageEdit | string {
  const own = judged.passages.flatMap(textLines);
  const line = own.find(({ passage, start, end }) => {
    return passage === edit.passage && start <= edit.start && edit.end <= end;
  });
  if (!line) return `${ELSEWHERE}, and this would change more than one line`;
  const twin = twinLine(line, own, other.passages.flatMap(textLines));
  if (!twin) return `${ELSEWHERE}, and reads otherwise there`;
  const from = line.indexOf(edit.start);
  const to = edit.end === edit.start ? from : line.indexOf(edit.end);
  if (from === undefined || to === undefined) return PLACEHOLDER;
  const start = twin.offsetOf(from);
  const end = edit.end === edit.start ? start : twin.offsetOf(to);
  if (folded(edit.passage, edit) !== folded(twin.passage, { start, end })) return PLACEHOLDER;
  return { passage: twin.passage, start, end, text: edit.text };
}

const PLACEHOLDER = `${ELSEWHERE}, with the placeholder written in another way`;

/** The line of the same words, where both writings have as many of them. */
function twinLine(line: TextLine, own: readonly TextLine[], others: readonly TextLine[]): TextLine | undefined {
  const here = own.filter((one) => one.words === line.words);
  const there = others.filter((one) => one.words === line.words);
  return here.length === there.length ? there[here.indexOf(line)] : undefined;
}

/** An edit of the whole text with its markup: the words that it replaces have to stand in both as often. */
function wholeEdit(edit: PassageEdit, { template }: Writing): PassageEdit | string {
  const old = edit.passage.view.text.slice(edit.start, edit.end);
  const here = placesOf(old, edit.passage);
  const there = template ? placesOf(old, template) : [];
  const start = there[here.indexOf(edit.start)];
  if (!template || here.length !== there.length || start === undefined)
    return `${ELSEWHERE}, and reads otherwise there`;
  return { passage: template, start, end: start + old.length, text: edit.text };
}

/** Where words stand in a text; nowhere for none at all. */
function placesOf(words: string, { view }: Passage): number[] {
  const out: number[] = [];
  if (words === '') return out;
  for (let at = view.text.indexOf(words); at >= 0; at = view.text.indexOf(words, at + words.length)) out.push(at);
  return out;
}

function folded({ view }: Passage, { start, end }: { start: number; end: number }): string {
  return view.text.slice(start, end).replace(/\s+/g, ' ');
}
