import { isCollection, isNode, isPair, type Node, type Pair } from 'yaml';
import type { Range } from '#core/range.ts';

/** Where a node stands, without the comments behind it. UTF-16 offsets. */
export function rangeOf(node: Node): Range {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

/** Where the last written character of a node or pair stands, comments behind it left out; exclusive. */
export function endOf(part: Node | Pair): number {
  if (isPair(part)) {
    const { key, value } = part;
    const written = isNode(value) && rangeOf(value).end > rangeOf(value).start;
    return written ? endOf(value) : isNode(key) ? rangeOf(key).end : 0;
  }
  const last = isCollection(part) && !part.flow ? part.items[part.items.length - 1] : undefined;
  return isPair(last) || isNode(last) ? endOf(last) : rangeOf(part).end;
}

/** So many code units stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** Where the line that holds an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line that holds an offset ends, its break included; the offset itself where it starts a line. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const lf = text.indexOf('\n', offset);
  return lf < 0 ? text.length : lf + 1;
}
