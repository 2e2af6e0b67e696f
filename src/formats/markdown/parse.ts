import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Names, NameWatch } from './names.ts';

/** Makes an mdast tree with positions of a text. Offsets are UTF-16 code units of `text`, a BOM included. */
export type MarkdownParser = (text: string) => Root;

const watch = new NameWatch();

/**
 * The processor: GFM without its bare addresses. To find those the tokenizer stops at every letter, which takes a third of
 * its time, and the scan for atoms finds them anyway. The tree transforms of the GFM extension are left out, too:
 * they look for addresses again, and cut text nodes into new ones without a position.
 */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTable(),
    gfmTaskListItem(),
    frontmatter(['yaml']),
    watch.extension,
  ])
  .data('fromMarkdownExtensions', [
    gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
    frontmatterFromMarkdown(['yaml']),
  ])
  .freeze();

/** Parses GitHub flavoured Markdown with YAML front matter. */
export const parseMarkdown: MarkdownParser = (text) => parsePart(text).tree;

/**
 * Parses a part of a document, and says which names of links and footnotes it defines.
 * @param outside names that other parts of the document define
 */
export function parsePart(text: string, outside?: Names): { readonly tree: Root; readonly names: Names } {
  const { result: tree, names } = watch.during(() => processor.parse(text), outside);
  if (text.charCodeAt(0) === 0xfeff) shift(tree, 1, new Set());
  return { tree, names };
}

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
