import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Makes an mdast tree with positions of a text. Offsets are UTF-16 code units of `text`, a BOM included. */
export type MarkdownParser = (text: string) => Root;

/**
 * The processor. The tree transforms of the GFM extension are left out: they cut text nodes into new ones without a
 * position. (They look for addresses that the tokenizer passed over, which the scan for atoms finds by itself.)
 */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfm(), frontmatter(['yaml'])])
  .data('fromMarkdownExtensions', [
    gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
    frontmatterFromMarkdown(['yaml']),
  ])
  .freeze();

/** Parses GitHub flavoured Markdown with YAML front matter. */
export const parseMarkdown: MarkdownParser = (text) => {
  const tree = processor.parse(text);
  if (text.charCodeAt(0) === 0xfeff) shift(tree, 1, new Set());
  return tree;
};

interface Positioned {
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Positioned[];
}
interface Point {
  offset?: number | undefined;
}

/** The parser drops a BOM before it counts. Points may be shared between nodes: each is moved once. */
function shift(node: Positioned, by: number, seen: Set<Point>): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    if (seen.has(point)) continue;
    seen.add(point);
    point.offset = (point.offset ?? 0) + by;
  }
  for (const child of node.children ?? []) shift(child, by, seen);
}
