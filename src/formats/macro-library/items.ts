import type { List, ListItem, RootContent } from 'mdast';
import { labelKind } from './label-words.ts';
import { type Label, labelOf } from './labels.ts';
import { type Line, lineStart, linesOf, lineText } from './lines.ts';
import type { Block } from './outline.ts';
import { dedent, type Fence, fenceLines, fenceOf, isFence, quoteLines, spanOf } from './views.ts';

/** One piece of a section, in order. */
export type Item =
  | { readonly type: 'label'; readonly label: Label; readonly lines: Line[] }
  | { readonly type: 'text'; readonly node: string; readonly lines: Line[] }
  | { readonly type: 'fence'; readonly fence: Fence; readonly lines: Line[]; readonly whole: Line[] }
  | { readonly type: 'quote'; readonly lines: Line[]; readonly whole: Line[] }
  | { readonly type: 'rule'; readonly lines: Line[] };

/** Takes a section's blocks apart into labels and what they label. */
export function itemsOf(text: string, blocks: readonly Block[]): Item[] {
  return blocks.flatMap((block) => blockItems(text, block, 0));
}

function blockItems(text: string, block: Block, columns: number): Item[] {
  if (block.type === 'label-heading') {
    const found = labelKind(block.name);
    return found ? [{ type: 'label', label: { ...found, length: 0, marked: true }, lines: [] }] : [];
  }
  if (block.type === 'rest') return paragraphItems(text, linesOf(text, block.start, block.end));
  const { start, end } = spanOf(block);
  const whole = dedent(text, linesOf(text, start, end), columns);
  switch (block.type) {
    case 'code':
      if (!isFence(text, block)) return [{ type: 'text', node: 'code', lines: fullLines(text, block, columns) }];
      return [{ type: 'fence', fence: fenceOf(text, block), lines: fenceLines(text, block), whole }];
    case 'blockquote':
      return [{ type: 'quote', lines: quoteLines(text, block), whole }];
    case 'thematicBreak':
      return [{ type: 'rule', lines: whole }];
    case 'paragraph':
      return paragraphItems(text, whole);
    case 'list':
      return (
        listItems(text, block, columns) ?? [{ type: 'text', node: 'list', lines: fullLines(text, block, columns) }]
      );
    default:
      return [{ type: 'text', node: block.type, lines: whole }];
  }
}

/** Whole lines: a list's or indented code's own indentation matters when the body is read again. */
function fullLines(text: string, node: RootContent, columns: number): Line[] {
  const { start, end } = spanOf(node);
  return dedent(text, linesOf(text, columns === 0 ? lineStart(text, start) : start, end), columns);
}

/** A paragraph is cut before each line that begins with a label. */
function paragraphItems(text: string, lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let plain: Line[] | undefined;
  for (const line of lines) {
    const label = labelOf(lineText(text, line));
    if (label) {
      let rest: Line = { ...line, start: Math.min(line.start + label.length, line.end) };
      const own = lineText(text, rest);
      if (label.closer && own.trimEnd().endsWith(label.closer)) {
        rest = { ...rest, end: rest.start + own.trimEnd().length - label.closer.length };
      }
      const rests = rest.start < rest.end ? [rest] : [];
      items.push({ type: 'label', label, lines: rests });
      plain = rests;
    } else if (plain) plain.push(line);
    else {
      plain = [line];
      items.push({ type: 'text', node: 'paragraph', lines: plain });
    }
  }
  return items;
}

/** The pieces of a list whose items begin with labels; undefined for a list that is just a list. */
function listItems(text: string, list: List, columns: number): Item[] | undefined {
  if (!list.children.some((item) => startsWithLabel(text, item))) return undefined;
  return list.children.flatMap((item) => {
    const first = item.children[0];
    if (!first) return [];
    const { start } = spanOf(first);
    const inner = columns + (start - lineStart(text, start));
    return item.children.flatMap((child) => blockItems(text, child, inner));
  });
}

function startsWithLabel(text: string, item: ListItem): boolean {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return false;
  const { start, end } = spanOf(first);
  const line = linesOf(text, start, end)[0];
  const label = line && labelOf(lineText(text, line));
  return label !== undefined && (label.marked || label.kind === 'body' || label.kind === 'subject');
}
