import type { Edit } from '#core/finding.ts';
import type { DataNode } from '#formats/data/node.ts';
import { parseData } from '#formats/data/parse.ts';
import type { Linted } from '../context.ts';
import { type CommentStyle, directiveText } from './comment-styles.ts';

/** More lines than this are not tried. */
const MOST_LINES = 8;

/**
 * Edits that may silence a rule at an offset, the neatest first. Whether one of them does is for the caller to see, by
 * reading the file with it.
 */
export function* commentPlaces(
  { result: { text }, setting: { path, config, included: named } }: Linted,
  offset: number,
  style: CommentStyle,
  rule: string,
  reason: string,
): Generator<readonly Edit[]> {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = (directive: string, why = reason) => directiveText(style, directive, rule, why);
  const next = comment('kindlint-disable-next-line');
  const above = (start: number, prefix: string): Edit => ({ start, end: start, text: `${prefix}${next}${eol}` });
  const line = lineStart(text, offset);
  if (!style.inline) {
    // Within a text a comment would be sent to the customer: it goes above the line on which the text begins.
    const data = parseData({ path, text, named, config });
    const own = data?.roots.map((root) => textAt(root, offset)).find((start) => start !== undefined);
    let start = own === undefined ? line : lineStart(text, own);
    for (let tries = 0; tries < MOST_LINES; tries++) {
      yield [above(start, leadOf(text, start, /^[ \t]*/))];
      if (start <= 0 || data) return;
      start = lineStart(text, start - 1);
    }
    return;
  }
  const fence = fenceAround(text, line);
  const first = fence ?? line;
  const quote = leadOf(text, first, /^[ \t>]*/);
  // Of a list's entry what hangs below it is indented by its mark.
  const inside = leadOf(text, first, /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/).replace(/[^\s>]/g, ' ');
  for (const prefix of new Set([inside, quote, ''])) yield [above(first, prefix)];
  if (fence !== undefined) return;
  const end = lineEndBefore(text, line);
  if (end > 0) yield [{ start: end, end, text: ` ${next}` }];
  const block = blockAround(text, line);
  const open = comment('kindlint-disable');
  const close = comment('kindlint-enable', '');
  const prefix = leadOf(text, block.start, /^[ \t>]*/);
  const broken = text[block.end - 1] === '\n';
  yield [
    { start: block.start, end: block.start, text: `${prefix}${open}${eol}` },
    { start: block.end, end: block.end, text: broken ? `${prefix}${close}${eol}` : `${eol}${prefix}${close}` },
  ];
}

/** Where the text begins that holds an offset; undefined where none does. */
function textAt(node: DataNode, offset: number): number | undefined {
  if (offset < node.start || offset > node.end) return undefined;
  if (node.type === 'text') return node.start;
  const parts = node.type === 'map' ? node.entries.map(({ value }) => value) : node.type === 'list' ? node.items : [];
  for (const part of parts) {
    const found = textAt(part, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the line begins that opens the fence around a line; undefined where none is open there. */
function fenceAround(text: string, line: number): number | undefined {
  let open: { start: number; mark: string } | undefined;
  for (let start = 0; start < line; ) {
    const end = text.indexOf('\n', start);
    const mark = /^[\s>]*(`{3,}|~{3,})[^`\r\n]*$/.exec(text.slice(start, end < 0 ? line : end).trimEnd())?.[1];
    if (mark && !open) open = { start, mark };
    else if (mark && open && mark[0] === open.mark[0] && mark.length >= open.mark.length) open = undefined;
    start = end < 0 ? line : end + 1;
  }
  return open?.start;
}

/** The lines around a line up to the next blank ones. A quote's mark with nothing behind it is a blank line, too. */
function blockAround(text: string, line: number): { start: number; end: number } {
  const isBlank = (start: number) => /^[ \t>]*(?:\r?\n|$)/.test(text.slice(start, lineEnd(text, start)));
  let start = line;
  while (start > 0 && !isBlank(lineStart(text, start - 1))) start = lineStart(text, start - 1);
  let end = lineEnd(text, line);
  while (end < text.length && !isBlank(end)) end = lineEnd(text, end);
  return { start, end };
}

function leadOf(text: string, start: number, lead: RegExp): string {
  return lead.exec(text.slice(start, start + 200))?.[0] ?? '';
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1) + 1, text.startsWith('\uFEFF') ? 1 : 0);
}

function lineEnd(text: string, offset: number): number {
  const lf = text.indexOf('\n', offset);
  return lf < 0 ? text.length : lf + 1;
}

/** Where the line above ends, its break left out. */
function lineEndBefore(text: string, line: number): number {
  return line - (text[line - 2] === '\r' ? 2 : 1);
}
