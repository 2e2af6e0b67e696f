import type { Nodes } from 'mdast';
import type { Range } from '#core/range.ts';
import { htmlCode } from './whole.ts';

/** Code, comments and front matter of a Markdown text. Offsets count in `text`, which the tree was made from. */
export function markdownCode(text: string, tree: Nodes): Range[] {
  const out: Range[] = htmlCode(text);
  const walk = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start !== undefined && end !== undefined) out.push({ start, end });
    } else if ('children' in node) for (const child of node.children) walk(child as Nodes);
  };
  walk(tree);
  return out;
}
