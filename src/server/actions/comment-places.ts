import type { Edit } from '#core/finding.ts';
import type { Linted } from '../context.ts';
import { type CommentStyle, directiveText } from './comment-styles.ts';
import { elementStarts } from './element-starts.ts';
import { blockAround, fenceAround, leadOf, lineEndBefore, lineStart } from './text-lines.ts';
import { valueStarts } from './value-starts.ts';

/** What a comment is to say, and where the finding starts. */
export interface Wanted {
  readonly linted: Linted;
  readonly offset: number;
  readonly messageId: string;
  readonly style: CommentStyle;
  readonly rule: string;
  readonly reason: string;
}

/**
 * Edits that may silence a rule at an offset, the neatest first. Whether one of them does is for the caller to see, by
 * reading the file with it.
 */
export function commentPlaces(wanted: Wanted): Iterable<readonly Edit[]> {
  if (wanted.style.place === 'text') return inText(wanted);
  return wanted.style.place === 'line' ? aboveLines(wanted) : beforeElements(wanted);
}

/** In a form whose own text has comments. */
function* inText(wanted: Wanted): Generator<readonly Edit[]> {
  const { text } = wanted.linted.result;
  const line = lineStart(text, wanted.offset);
  const fence = fenceAround(text, line);
  // Within a fence a comment would be sent to the customer.
  const first = fence ?? line;
  const quote = leadOf(text, first, /^[ \t>]*/);
  // Of a list's entry what hangs below it is indented by its mark.
  const inside = leadOf(text, first, /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/).replace(/[^\s>]/g, ' ');
  // Before a quoted reply the comment is no part of it.
  const prefixes = [...(inside === '' ? [] : [inside]), ...(quote.includes('>') ? ['', quote] : [quote, ''])];
  for (const prefix of new Set(prefixes)) yield [above(wanted, first, prefix)];
  if (fence !== undefined) return;
  const end = lineEndBefore(text, line);
  if (end > 0) yield [{ start: end, end, text: ` ${comment(wanted, NEXT)}` }];
  yield around(wanted, blockAround(text, line));
}

/** In a file of values: above the line on which the text begins, never in it. */
function* aboveLines(wanted: Wanted): Generator<readonly Edit[]> {
  const { text } = wanted.linted.result;
  for (const offset of valueStarts(wanted.linted, wanted.offset, wanted.messageId)) {
    const start = lineStart(text, offset);
    yield [above(wanted, start, leadOf(text, start, /^[ \t]*/))];
  }
}

/** In XML: before one of the elements around the text. */
function* beforeElements(wanted: Wanted): Generator<readonly Edit[]> {
  const { text } = wanted.linted.result;
  for (const start of elementStarts(text, wanted.offset)) {
    const line = lineStart(text, start);
    const lead = text.slice(line, start);
    if (lead.trim() === '') yield [above(wanted, line, lead)];
    else yield [{ start, end: start, text: comment(wanted, NEXT) }];
  }
}

const NEXT = 'kindlint-disable-next-line';

function above(wanted: Wanted, start: number, prefix: string): Edit {
  return { start, end: start, text: `${prefix}${comment(wanted, NEXT)}${eolOf(wanted)}` };
}

function around(wanted: Wanted, block: { start: number; end: number }): readonly Edit[] {
  const { text } = wanted.linted.result;
  const eol = eolOf(wanted);
  const prefix = leadOf(text, block.start, /^[ \t>]*/);
  const open = comment(wanted, 'kindlint-disable');
  const close = prefix + comment({ ...wanted, reason: '' }, 'kindlint-enable');
  const broken = text[block.end - 1] === '\n';
  return [
    { start: block.start, end: block.start, text: `${prefix}${open}${eol}` },
    { start: block.end, end: block.end, text: broken ? `${close}${eol}` : `${eol}${close}` },
  ];
}

function comment({ style, rule, reason }: Wanted, directive: string): string {
  return directiveText(style, directive, rule, reason);
}

function eolOf({ linted }: Wanted): string {
  return linted.result.text.includes('\r\n') ? '\r\n' : '\n';
}
