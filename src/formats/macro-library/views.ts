import type { Blockquote, Code } from 'mdast';
import { type Line, lineStart, linesOf, lineText } from './lines.ts';

/** Where a node starts and ends in its document, UTF-16 offsets. */
export function spanOf(node: { position?: { start: { offset?: number }; end: { offset?: number } } | undefined }): {
  start: number;
  end: number;
} {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** True for a block between fences; an indented code block is none. */
export function isFence(text: string, node: Code): boolean {
  const mark = text[spanOf(node).start];
  return mark === '`' || mark === '~';
}

/** The fence around a body. */
export interface Fence {
  /** The marks that open it, such as '```'. */
  readonly marks: string;
  /** Its info string's first word, in lower case. */
  readonly lang: string;
}

/** What is said of the body by the fence around it. */
export function fenceOf(text: string, node: Code): Fence {
  const { start } = spanOf(node);
  const mark = text[start] as string;
  let end = start;
  while (text[end] === mark) end++;
  return { marks: text.slice(start, end), lang: (node.lang ?? '').toLowerCase() };
}

/**
 * The lines between the fences, without what containers and the fence's indentation put before each.
 * The node's value has those prefixes taken off line by line, so what is left at a line's end is the macro's own.
 */
export function fenceLines(text: string, node: Code): Line[] {
  if (node.value === '') return [];
  const { start, end } = spanOf(node);
  const source = linesOf(text, start, end).slice(1);
  const values = node.value.split(/\r\n|\r|\n/);
  const lines: Line[] = [];
  for (const [index, value] of values.entries()) {
    const line = source[index];
    if (!line) break;
    const whole = text.slice(line.start, line.end);
    if (whole.length >= value.length && same(whole.slice(whole.length - value.length), value)) {
      const from = line.end - value.length;
      lines.push({ ...line, start: from, prefix: text.slice(line.start, from) });
    } else lines.push({ ...line, prefix: '', decoded: value });
  }
  return lines;
}

/** Markdown shows U+0000 as U+FFFD; else the two must be the same. */
function same(source: string, value: string): boolean {
  return source === value || source.replaceAll('\0', '\uFFFD') === value;
}

/** The lines of a block quote without its own `> ` marks; those of a quote inside it stay. */
export function quoteLines(text: string, node: Blockquote): Line[] {
  const { start, end } = spanOf(node);
  const indent = start - lineStart(text, start);
  return linesOf(text, start, end).map((line, index) => {
    let at = line.start;
    for (let i = 0; index > 0 && i < indent && isBlank(text[at]); i++) at++;
    for (let i = 0; i < 3 && text[at] === ' ' && hasMark(text, at); i++) at++;
    if (text[at] === '>') at++;
    else return { ...line, prefix: text.slice(line.start, at) };
    if (isBlank(text[at])) at++;
    at = Math.min(at, line.end);
    const prefix = text.slice(line.start, at);
    return { ...line, start: at, prefix: index === 0 ? `${text.slice(lineStart(text, start), start)}> ` : prefix };
  });
}

function hasMark(text: string, at: number): boolean {
  return /^ {1,3}>/.test(text.slice(at, at + 5));
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

/** Lines with up to `columns` blanks of indentation taken off, as for what stands below a list item. */
export function dedent(text: string, lines: readonly Line[], columns: number): Line[] {
  return lines.map((line) => {
    const own = lineText(text, line);
    let cut = 0;
    while (cut < columns && isBlank(own[cut])) cut++;
    return cut === 0 || line.decoded !== undefined
      ? line
      : { ...line, start: line.start + cut, prefix: line.prefix + own.slice(0, cut) };
  });
}
