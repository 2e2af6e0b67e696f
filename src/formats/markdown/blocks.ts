import type { Blockquote, Heading, Html, List, Nodes, Paragraph, RootContent, Table, TableCell } from 'mdast';
import type { Role } from '#core/message.ts';
import type { Part } from '#formats/passage/draft.ts';
import { finishPassage } from '#formats/passage/finish.ts';
import type { Context } from './context.ts';
import { markdownEncoder } from './encode.ts';
import { addFigure } from './figures.ts';
import { readHtmlBlock } from './html-block.ts';
import { addInline } from './inline.ts';
import { tidy } from './tidy.ts';

/** Reads blocks in order; their passages go to the context. */
export function readBlocks(nodes: readonly Nodes[], context: Context): void {
  for (const node of nodes) readBlock(node as RootContent, context);
}

function readBlock(node: RootContent, context: Context): void {
  switch (node.type) {
    case 'paragraph':
      addPassage(node, partOf(context), context);
      break;
    case 'heading':
      addPassage(node, { role: context.quoted ? 'quote' : 'heading', level: node.depth }, context);
      break;
    case 'list':
      readList(node, context);
      break;
    case 'blockquote':
      readQuote(node, context);
      break;
    case 'table':
      readTable(node, context);
      break;
    case 'code':
      addFigure('code', node.value, node, context);
      break;
    case 'thematicBreak':
      addFigure('rule', '', node, context);
      break;
    case 'html':
      readHtml(node, context);
      break;
    case 'footnoteDefinition':
      readBlocks(node.children, context);
      break;
    default:
      // Definitions and front matter are not shown.
      break;
  }
}

function partOf(context: Context): Part {
  if (context.quoted) return { role: 'quote', level: 0 };
  const { depth, ordered, item } = context;
  if (depth > 0) return { role: 'list-item', level: depth, ordered, ...(item && { item }) };
  return { role: 'paragraph', level: 0 };
}

function cellPart(context: Context): Part {
  const role: Role = context.quoted ? 'quote' : 'table-cell';
  return { role, level: 0, ...(context.cell && { cell: context.cell }) };
}

function readTable(node: Table, context: Context): void {
  const table = context.tables++;
  for (const [row, { children }] of node.children.entries()) {
    for (const [column, cell] of children.entries()) {
      context.cell = { table, row, column, header: row === 0 };
      addPassage(cell, cellPart(context), context);
    }
  }
  context.cell = undefined;
}

function readList(node: List, context: Context): void {
  const { ordered, item } = context;
  const list = context.lists++;
  context.depth++;
  context.ordered = node.ordered === true;
  let index = node.start ?? 1;
  for (const { children } of node.children) {
    context.item = { list, index: index++ };
    readBlocks(children, context);
  }
  context.depth--;
  context.ordered = ordered;
  context.item = item;
}

/** An alert of GitHub (`> [!NOTE]`) is a quote by its form alone: the words are the writer's. */
function readQuote(node: Blockquote, context: Context): void {
  const { quoted, depth } = context;
  const start = node.children[0]?.position?.start.offset;
  const isAlert = start !== undefined && context.view.text.startsWith('[!', start);
  context.quotes++;
  context.depth = 0;
  context.quoted = quoted || !isAlert;
  readBlocks(node.children, context);
  context.quotes--;
  context.depth = depth;
  context.quoted = quoted;
}

function readHtml(node: Html, context: Context): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (!context.comment) readHtmlBlock(node, start, end, partOf(context), context);
}

const MODULE = /^(?:import\s[^\n]*\sfrom\s*['"]|import\s*['"]|export\s+(?:const|default|function|let)\s)/;

function addPassage(node: Paragraph | Heading | TableCell, part: Part, context: Context): void {
  const { draft } = context;
  addInline(draft, node.children, context);
  const whole = draft.take();
  if (!whole || inComment(whole.text, context)) return;
  if (part.role === 'paragraph' && MODULE.test(whole.text)) return;
  const { view, cell } = context;
  for (const own of tidy(whole, part.role === 'heading')) {
    const breaks = node.type === 'paragraph' && part.role === 'paragraph' && context.quotes === 0;
    const encode = markdownEncoder(view.text, cell !== undefined, breaks);
    const passage = finishPassage(own, part, view, encode, { dialects: context.dialects });
    if (passage) context.passages.push(passage);
  }
}

/** Is the block, or does it become, part of a Liquid comment over several blocks? */
function inComment(text: string, context: Context): boolean {
  if (context.comment) {
    context.comment = !/\{%-?\s*endcomment/.test(text);
    return true;
  }
  if (!text.includes('{%')) return false;
  const open = /\{%-?\s*comment\b/.exec(text);
  if (!open || /\{%-?\s*endcomment/.test(text)) return false;
  context.comment = true;
  return open.index === 0;
}
