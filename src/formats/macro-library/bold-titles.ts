import type { Paragraph } from 'mdast';
import { labelKind } from './label-words.ts';
import { type Block, plainText, type Section } from './outline.ts';
import { spanOf } from './views.ts';

/**
 * Cuts a section whose macros have no headings, but each begins with a line in bold:
 *
 *     **It is asking me to log in again**
 *     That is the sign-in of …
 *
 * A section with fewer than two such lines is left as it is.
 */
export function splitAtBoldTitles(section: Section): Section[] {
  const titles = section.blocks.map((block) => (block.type === 'paragraph' ? boldTitle(block) : undefined));
  if (titles.filter(Boolean).length < 2) return [section];
  const sections: Section[] = [];
  let current: { title: string; path: readonly string[]; preamble: boolean; blocks: Block[] } = {
    ...section,
    blocks: [],
  };
  for (const [index, block] of section.blocks.entries()) {
    const title = titles[index];
    if (!title) {
      current.blocks.push(block);
      continue;
    }
    sections.push(current);
    current = { title: title.text, path: [...section.path, title.text], preamble: false, blocks: title.rest };
  }
  sections.push(current);
  return sections;
}

/** A first line that is in bold from end to end and no label, with what follows it in its paragraph. */
function boldTitle(node: Paragraph): { text: string; rest: Block[] } | undefined {
  const [first, second] = node.children;
  if (first?.type !== 'strong') return undefined;
  const text = plainText(first)
    .replace(/[:：]\s*$/, '')
    .trim();
  if (text === '' || text.length > 100 || text.includes('\n') || labelKind(text)) return undefined;
  if (!second) return { text, rest: [] };
  const gap = second.type === 'break' ? '\n' : /^[ \t:：]*(?:\r\n|\n|\r)/.exec(plainText(second))?.[0];
  if (gap === undefined) return undefined;
  const { end } = spanOf(node);
  const start =
    spanOf(second).start + (second.type === 'break' ? spanOf(second).end - spanOf(second).start : gap.length);
  return { text, rest: start < end ? [{ type: 'rest', start, end }] : [] };
}
