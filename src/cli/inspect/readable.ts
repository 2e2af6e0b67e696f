import { Lines } from '#core/lines.ts';
import type { Figure, Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import { reasonInWords } from '../reasons.ts';
import type { Style } from '../style.ts';
import { counted, enumerated, harmless, widthOf } from '../text.ts';
import { hintsFor } from './hints.ts';
import { type Inspected, type InspectedMessage, outside, placeOf, twinsOf } from './inspected.ts';

const ROLES: Readonly<Record<Passage['role'], string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'list item',
  'table-cell': 'table cell',
  quote: 'quote',
  subject: 'subject',
};
const FIGURES: Readonly<Record<Figure['kind'], string>> = { image: 'image', code: 'code', rule: 'line' };

/** All that is known of a file, a line for each passage. */
export function inspectedRows(file: Inspected, style: Style, columns: number): string[] {
  const lines = new Lines(file.text);
  const rows = [`${style.title(harmless(file.path))}  ${headline(file)}`];
  if (file.byName) rows.push(`  ${style.dim('Read since you name it; a run over its folder leaves it alone.')}`);
  for (const { message, offset } of file.errors) {
    const { line, column } = lines.at(offset);
    rows.push(`  ${style.severity.error(`${line}:${column}`)}  ${message}`);
  }
  for (const one of file.messages) rows.push('', ...messageRows(one, lines, style, columns));
  const left = file.form === undefined ? [] : outside(file);
  if (left.length > 0) {
    const which = enumerated(left.map((range) => linesOf(range, lines)));
    rows.push('', `  ${style.dim(`No part of a message: ${which}`)}`);
  }
  if (file.leftAlone === undefined) rows.push(...hintRows(file, style));
  return rows;
}

function headline({ form, messages, leftAlone }: Inspected): string {
  if (leftAlone !== undefined) return `left alone: ${leftAlone}`;
  if (form === undefined) return 'not recognised: nothing in it looks like macros or an article';
  return `${form}, ${counted(messages.length, 'message')}`;
}

function messageRows({ message, info }: InspectedMessage, lines: Lines, style: Style, columns: number): string[] {
  const { kind, title, system, locale, range } = message;
  const skipped = info?.skipped;
  const facts = [
    kind === 'note' ? 'internal note' : kind,
    ...(system ? [system] : []),
    ...(locale ? [locale] : []),
    linesOf(range, lines),
    ...(info ? [counted(info.words, 'word')] : []),
    `id ${message.id}`,
  ];
  const rows = [`  ${style.strong(harmless(title || 'Without a title'))}  ${style.dim(facts.join(' · '))}`];
  if (skipped !== undefined) rows.push(`    not judged: ${reasonInWords(skipped)}`);
  const parts = [
    ...message.passages.map((passage) => ({
      at: placeOf(passage).start,
      what: ROLES[passage.role],
      text: passage.view.text,
    })),
    ...(message.figures ?? []).map(({ kind: sort, text, range: { start } }) => ({
      at: start,
      what: `${FIGURES[sort]}, not judged`,
      text,
    })),
    ...twinsOf(message).map(({ at, text }) => ({ at, what: 'twin, not judged', text })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, what, text } of parts) {
    const { line, column } = lines.at(at);
    const head = `    ${`${line}:${column}`.padEnd(9)}${what.padEnd(12)}  `;
    rows.push(`${style.dim(head)}${cut(harmless(text.replace(/\s+/g, ' ')), Math.max(20, columns - widthOf(head)))}`);
  }
  return rows;
}

function hintRows(file: Inspected, style: Style): string[] {
  const hints = hintsFor(file);
  if (hints.length === 0) return [];
  const width = Math.max(...hints.map(({ line }) => widthOf(line)));
  return [
    '',
    `  ${file.form === undefined ? 'Is it one of yours?' : 'Is this wrong?'} One line in .kindlint.yaml says so:`,
    ...hints.map(({ line, does }) => `    ${line}${' '.repeat(width - widthOf(line))}  ${style.dim(`# ${does}`)}`),
  ];
}

function linesOf({ start, end }: Range, lines: Lines): string {
  const first = lines.at(start).line;
  const last = lines.at(Math.max(start, end - 1)).line;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let out = '';
  for (const character of text) {
    if (widthOf(out) + widthOf(character) > width - 1) break;
    out += character;
  }
  return `${out}…`;
}
