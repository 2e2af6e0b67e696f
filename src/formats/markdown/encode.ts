import type { Encode } from '#core/view.ts';
import type { DraftText } from '#formats/passage/draft.ts';

/** Characters that Markdown may read as markup wherever they stand. */
const ALWAYS = /[\\`*[\]]/g;
/** At the start of a line: headings, quotes, lists, rules, fences, tables, definitions. */
const LINE_START = /^(?:[#>+=|-]|~~~|:::|\{:|\d{1,9}[.)](?=\s|$))/;

/**
 * Writes text into a Markdown source so that it reads as it is: what would be markup is escaped.
 * Fields such as `{{name}}` and `[Name]` come through. Undefined where that can't be told from the characters alone.
 * @param source the text that the passage was read from
 * @param cell true in a table, where a bar ends the cell
 */
export function markdownEncoder(source: string, cell: boolean): (draft: DraftText) => Encode {
  return ({ text, map }) =>
    (replacement, start, end) => {
      if (replacement.includes('\n') || replacement.includes('\r')) return undefined;
      const at = start === end ? map.pointToSource(start, 'left') : map.hull(start, end).start;
      const to = start === end ? at : map.hull(start, end).end;
      const first = start === 0 || text.charCodeAt(start - 1) === 10;
      if (touchesMarkup(source[at - 1], replacement, true) || touchesMarkup(source[to], replacement, false))
        return undefined;
      const escaped = escape(replacement, source, at, to, cell);
      if (!first) return escaped;
      return LINE_START.test(escaped) ? escapeStart(escaped) : escaped;
    };
}

/** Next to a delimiter of emphasis, text that is empty or starts with anything but a letter may undo it. */
function touchesMarkup(neighbour: string | undefined, replacement: string, before: boolean): boolean {
  if (neighbour === undefined || !'*_~`'.includes(neighbour)) return false;
  const edge = before ? replacement[0] : replacement[replacement.length - 1];
  return edge === undefined || !/[\p{L}\p{N}]/u.test(edge);
}

function escape(text: string, source: string, from: number, to: number, cell: boolean): string {
  let out = text.replace(ALWAYS, (mark, at: number) => (isPlainBracket(text, mark, at) ? mark : `\\${mark}`));
  out = out.replace(/_/g, (mark, at: number) => (isInWord(out, at) ? mark : `\\${mark}`));
  out = out.replace(/~(?=~)|~$/g, '\\~');
  out = out.replace(/&(?=#?[0-9A-Za-z]+;)/g, '\\&');
  out = out.replace(/<(?=[A-Za-z/!?])/g, (mark, at: number) => (isField(out, at) ? mark : `\\${mark}`));
  if (cell) out = out.replace(/\|/g, '\\|');
  if (out.endsWith('!') && source[to] === '[') out = `${out.slice(0, -1)}\\!`;
  if (source[from - 1] === '\\') return `${out}`;
  return out;
}

/** `[Name]` alone is no link: nothing that makes it one follows. */
function isPlainBracket(text: string, mark: string, at: number): boolean {
  if (mark !== '[' && mark !== ']') return false;
  const open = mark === '[' ? at : text.lastIndexOf('[', at);
  const close = text.indexOf(']', open);
  if (open < 0 || close < 0 || close === text.length - 1) return false;
  return !'([:'.includes(text[close + 1] as string) && /^[^\][\\]+$/.test(text.slice(open + 1, close));
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}_]/u.test(text[at + 1] ?? '');
}

/** `<customer_name>`: the underscore keeps it from being a tag. */
function isField(text: string, at: number): boolean {
  return /^<[A-Za-z]+_\w*>/.test(text.slice(at));
}

function escapeStart(text: string): string {
  const number = /^\d+/.exec(text);
  return number ? `${number[0]}\\${text.slice(number[0].length)}` : `\\${text}`;
}
