import type { Atom } from '#core/message.ts';
import type { Encode } from '#core/view.ts';
import type { DraftText } from '#formats/passage/draft.ts';

/** Characters that Markdown may read as markup wherever they stand. */
const ALWAYS = /[\\`*~[\]]/g;
/** At the start of a line: headings, quotes, lists, rules, fences, tables, definitions. */
const LINE_START = /^(?:[#>+=|-]|~~~|:::|\{:|\d{1,9}[.)](?=\s|$))/;

/**
 * Writes text into a Markdown source so that it reads as it is: what would be markup is escaped.
 * Fields such as `{{name}}` and `[Name]` come through. Undefined where that can't be told from the characters alone.
 * @param source the text that the passage was read from
 * @param cell true in a table, where a bar ends the cell
 * @param breaks may lines be added: true in a paragraph that stands in no list, quote or table
 */
export function markdownEncoder(source: string, cell: boolean, breaks = false): (draft: DraftText) => Encode {
  return ({ text, map, fixed }) =>
    (replacement, start, end) => {
      const broken = replacement.includes('\n');
      if ((broken && !breaks) || replacement.includes('\r')) return undefined;
      if (fixed.some((atom) => touches(atom, start, end))) return undefined;
      const at = start === end ? map.pointToSource(start, 'left') : map.hull(start, end).start;
      const to = start === end ? at : map.hull(start, end).end;
      const old = text.slice(start, end);
      if (isDelimiter(source[at - 1]) && edge(old[0]) !== edge(replacement[0])) return undefined;
      if (isDelimiter(source[to]) && edge(old.at(-1)) !== edge(replacement.at(-1))) return undefined;
      const first = start === 0 || text.charCodeAt(start - 1) === 10;
      let escaped = escape(replacement, source, to, cell);
      if (broken) escaped = inLines(escaped, source.includes('\r\n') ? '\r\n' : '\n');
      // Signs at its end belong to a heading's markup.
      if (end === text.length) escaped = escaped.replace(/#+$/, '\\$&');
      if (!first) return escaped;
      if (escaped === '' && /^(?:[#>+=|<-]|~~~|:::|\d)/.test(source.slice(to, to + 20).trimStart())) return undefined;
      return LINE_START.test(escaped) ? escapeStart(escaped) : escaped;
    };
}

/** Code and addresses are written in other ways. What is put in behind one would become a part of it. */
function touches(atom: Atom, start: number, end: number): boolean {
  return start === end ? atom.start < start && start <= atom.end : atom.start < end && start < atom.end;
}

function isDelimiter(mark: string | undefined): boolean {
  return mark !== undefined && '*_~`'.includes(mark);
}

/** Whether a delimiter of emphasis opens or closes depends on what stands next to it: none, a letter, a space, a sign. */
function edge(character: string | undefined): number {
  if (character === undefined) return 0;
  if (/[\p{L}\p{N}]/u.test(character)) return 1;
  return /\s/.test(character) ? 2 : 3;
}

function escape(text: string, source: string, to: number, cell: boolean): string {
  const after = source[to] ?? '';
  let out = text.replace(ALWAYS, (mark, at: number) => (isPlainBracket(text, mark, at, after) ? mark : `\\${mark}`));
  out = out.replace(/_/g, (mark, at: number) => (isInWord(out, at) ? mark : `\\${mark}`));
  out = out.replace(/&(?=#?[0-9A-Za-z]+;)/g, '\\&');
  out = out.replace(/<(?=[A-Za-z/!?])/g, (mark, at: number) => (isField(out, at) ? mark : `\\${mark}`));
  if (cell) out = out.replace(/\|/g, '\\|');
  return out.endsWith('!') && after === '[' ? `${out.slice(0, -1)}\\!` : out;
}

/** `[Name]` alone is no link: nothing that makes it one follows. */
function isPlainBracket(text: string, mark: string, at: number, after: string): boolean {
  if (mark !== '[' && mark !== ']') return false;
  const open = mark === '[' ? at : text.lastIndexOf('[', at);
  const close = text.indexOf(']', open);
  if (open < 0 || close < 0) return false;
  const next = text[close + 1] ?? after;
  return (next === '' || !'([:'.includes(next)) && /^[^\][\\!^]+$/.test(text.slice(open + 1, close));
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}_]/u.test(text[at + 1] ?? '');
}

/** `<customer_name>`: the underscore keeps it from being a tag. */
function isField(text: string, at: number): boolean {
  return /^<[A-Za-z]+_\w*>/.test(text.slice(at));
}

/** Added lines, none of which may read as the start of a list, a heading or the like. */
function inLines(text: string, eol: string): string {
  const [first, ...more] = text.split('\n');
  return [first, ...more.map((line) => (LINE_START.test(line) ? escapeStart(line) : line))].join(eol);
}

function escapeStart(text: string): string {
  const number = /^\d+/.exec(text);
  return number ? `${number[0]}\\${text.slice(number[0].length)}` : `\\${text}`;
}
