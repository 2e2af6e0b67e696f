import { fromEntities, fromMarkdown, html, markdown } from '../writing.ts';
import { type Block, BOLD, FIELD, LINK } from './message.ts';

/** How a message's blocks are written out. */
export interface Body {
  readonly name: 'plain' | 'Markdown' | 'HTML' | 'sparing HTML' | 'HTML by numbers' | 'HTML lines';
  /** True where it has headings, lists, links and bold words. */
  readonly rich: boolean;
  write(blocks: readonly Block[], field: string): string;
  /** What a slice of the written text stands for. */
  decode(slice: string): string;
}

interface Marks {
  readonly escape: (text: string) => string;
  readonly bold: readonly [string, string];
  readonly link: readonly [string, string];
}

const ADDRESS = 'https://shop.example/lamp';

function inline(text: string, field: string, { escape, bold, link }: Marks): string {
  return text
    .split(/([\ue000-\ue004])/)
    .map((piece) => {
      if (piece === FIELD) return field;
      if (piece === BOLD[0]) return bold[0];
      if (piece === BOLD[1]) return bold[1];
      if (piece === LINK[0]) return link[0];
      return piece === LINK[1] ? link[1] : escape(piece);
    })
    .join('');
}

const BARE: Marks = { escape: (text) => text, bold: ['', ''], link: ['', ''] };
const MARKDOWN: Marks = { escape: markdown, bold: ['**', '**'], link: ['[', `](${ADDRESS})`] };
const tags = (escape: Marks['escape']): Marks => ({
  escape,
  bold: ['<b>', '</b>'],
  link: [`<a href="${ADDRESS}">`, '</a>'],
});

const sparing = (text: string) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
const numbered = (text: string) =>
  text.replace(/[&<>"'’“”\u00a0]|\p{Extended_Pictographic}/gu, (c) => {
    const code = c.codePointAt(0) ?? 0;
    return code % 2 === 0 ? `&#${code};` : `&#x${code.toString(16).toUpperCase()};`;
  });
const fromNumbers = (slice: string) =>
  slice.replace(/&#(x?)([0-9a-f]+);/gi, (_, x: string, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, x ? 16 : 10)),
  );

function htmlBlock(block: Block, field: string, marks: Marks): string {
  if (block.type === 'list') {
    const tag = block.ordered ? 'ol' : 'ul';
    return `<${tag}>\n${block.items.map((item) => `  <li>${inline(item, field, marks)}</li>\n`).join('')}</${tag}>`;
  }
  const tag = block.type === 'heading' ? 'h2' : 'p';
  return `<${tag}>${inline(block.text, field, marks)}</${tag}>`;
}

const asHtml =
  (marks: Marks): Body['write'] =>
  (blocks, field) =>
    blocks.map((block) => htmlBlock(block, field, marks)).join('\n');

function markdownBlock(block: Block, field: string): string {
  if (block.type === 'list') {
    const bullet = (i: number) => (block.ordered ? `${i + 1}.` : '-');
    return block.items.map((item, i) => `${bullet(i)} ${inline(item, field, MARKDOWN)}`).join('\n');
  }
  return (block.type === 'heading' ? '## ' : '') + inline(block.text, field, MARKDOWN);
}

const textOf = (block: Block) => (block.type === 'list' ? block.items.join('\n') : block.text);

export const PLAIN: Body = {
  name: 'plain',
  rich: false,
  write: (blocks, field) => blocks.map((block) => inline(textOf(block), field, BARE)).join('\n\n'),
  decode: (slice) => slice,
};

export const MARKDOWN_BODY: Body = {
  name: 'Markdown',
  rich: true,
  write: (blocks, field) => blocks.map((block) => markdownBlock(block, field)).join('\n\n'),
  decode: fromMarkdown,
};

/** Paragraphs by entities, as few of them as can be, numbers for them, and lines that are broken instead. */
export const HTML_BODIES: readonly Body[] = [
  { name: 'HTML', rich: true, write: asHtml(tags(html)), decode: fromEntities },
  { name: 'sparing HTML', rich: true, write: asHtml(tags(sparing)), decode: fromEntities },
  { name: 'HTML by numbers', rich: true, write: asHtml(tags(numbered)), decode: fromNumbers },
  {
    name: 'HTML lines',
    rich: false,
    write: (blocks, field) => blocks.map((block) => inline(textOf(block), field, tags(sparing))).join('<br><br>\n'),
    decode: fromEntities,
  },
];
