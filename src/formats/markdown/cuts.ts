import type { Nodes, Root } from 'mdast';

/** Least lengths of a part, in code units. Small parts are parsed again in less time, but each costs some of its own. */
export interface PartSizes {
  readonly any: number;
  /** Of one that has a heading behind it. */
  readonly beforeHeading: number;
}

export const PART_SIZES: PartSizes = { any: 600, beforeHeading: 200 };

/**
 * What may begin a part: a line that no list, quote or indented code goes on with, and that a parser doesn't take for
 * front matter or a byte order mark at the start of a text.
 */
const BEGINS = /(?![\s>\uFEFF-]|[+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/my;

const BLANK = /[ \t]*(?:\r\n|\n|\r)/y;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const FENCE = / {0,3}(`{3,}|~{3,})/y;

/**
 * The next place at which the text may be cut, so that a parser that starts there finds the blocks that it would have found
 * there anyway: behind a blank line, unless a fence or an element of HTML goes on over blank lines (see `isOpen`).
 * @param start of the part to be cut off
 * @param from the place is behind this offset
 */
export function nextCut(text: string, start: number, sizes: PartSizes, from = start): number {
  let blank = false;
  let fence = '';
  for (let at = start === 0 ? frontMatterEnd(text) : start; at < text.length; ) {
    if (fence === '' && blank && at > from && isLong(text, start, at, sizes) && matches(BEGINS, text, at)) return at;
    blank = matches(BLANK, text, at);
    const marks = blank ? undefined : group(FENCE, text, at);
    if (marks !== undefined) fence = fence === '' ? marks : marks.startsWith(fence) ? '' : fence;
    LINE.lastIndex = at;
    at += LINE.exec(text)?.[0].length ?? text.length;
  }
  return text.length;
}

function isLong(text: string, start: number, end: number, { any, beforeHeading }: PartSizes): boolean {
  return end - start >= (text[end] === '#' ? beforeHeading : any);
}

/** The end of what may be front matter. One that is never closed keeps the parser from seeing lists and quotes anywhere. */
function frontMatterEnd(text: string): number {
  if (!/^\uFEFF?---/.test(text)) return 0;
  const close = /[\r\n]---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  return close ? close.index + close[0].length : text.length;
}

/** Ends of elements that may hold blank lines, by how they begin. What else begins with `<` ends at a blank line. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /^<!--[\s\S]*-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<!/, />/],
  [/^<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/i],
];

/** May the last block of a part go on behind the blank line at its end? True where that is not certain. */
export function isOpen(part: string, tree: Root): boolean {
  let last: Nodes = tree;
  let depth = 0;
  for (; BLOCKS.has(last.type); depth++) {
    const child: Nodes | undefined = 'children' in last ? last.children.at(-1) : undefined;
    if (!child) return false;
    last = child;
  }
  const source = part.slice(last.position?.start.offset ?? 0, last.position?.end.offset ?? 0).trimStart();
  if (last.type === 'html') {
    const kind = HTML.find(([begin]) => begin.test(source));
    return kind !== undefined && (depth > 1 || !kind[1].test(source));
  }
  if (last.type !== 'code') return false;
  const marks = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (marks === undefined) return false;
  // What ends inside of a quote or list ends there anyway, but where is not for this pattern to tell.
  const closing = /[\r\n] {0,3}(`{3,}|~{3,})[ \t]*$/.exec(source)?.[1];
  return depth > 1 || !closing?.startsWith(marks);
}

const BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function group(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}
