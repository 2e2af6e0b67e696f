import type { Nodes, Root, Yaml } from 'mdast';
import type { Directive, Passage } from '#core/message.ts';
import { SegmentMap } from '#core/segment-map.ts';
import { childView, type View } from '#core/view.ts';
import { closedNames } from '#formats/html/tag.ts';
import { Draft } from '#formats/passage/draft.ts';
import type { DialectIndex } from '#formats/placeholders/dialects.ts';
import { readBlocks } from './blocks.ts';
import { Comments, type Context } from './context.ts';
import { parseMarkdown } from './parse.ts';
import { repeatedErrors } from './repeated-errors.ts';

export interface MarkdownOptions {
  /** Which ways of writing a field are known; all where left out. */
  readonly dialects?: DialectIndex;
  /** The tree of the view's text, where it was parsed already. */
  readonly tree?: Root;
}

export interface MarkdownReading {
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
  /** What stands between the `---` lines at the top. */
  readonly frontMatter?: View;
  /** The first heading of level 1, plain. */
  readonly title?: string;
}

export interface NodesOptions extends MarkdownOptions {
  /** How many block quotes the nodes are in, where these are not somebody else's voice but hold the message itself. */
  readonly quotes?: number;
}

/** Reads a Markdown text: its passages in order, its directives, its front matter. Offsets lead to the file. */
export function readMarkdown(view: View, options: MarkdownOptions = {}): MarkdownReading {
  const tree = options.tree ?? parseMarkdown(view.text);
  const { passages, directives } = readNodes(view, tree.children, { ...options, tree });
  const first = tree.children[0];
  const title = passages.find((passage) => passage.role === 'heading' && passage.level === 1)?.view.text;
  return {
    passages,
    directives,
    ...(first?.type === 'yaml' && { frontMatter: frontMatterView(view, first) }),
    ...(title !== undefined && { title }),
  };
}

/**
 * Reads some nodes of a tree that was parsed from the view's text, such as the section or the block quote that holds
 * one macro. Give the whole tree in the options, for its link definitions.
 */
export function readNodes(
  view: View,
  nodes: readonly Nodes[],
  options: NodesOptions = {},
): { passages: readonly Passage[]; directives: readonly Directive[] } {
  let closed: ReadonlySet<string> | undefined;
  const context: Context = {
    view,
    passages: [],
    draft: new Draft(view.text),
    comments: new Comments(view),
    definitions: definitionsOf(options.tree?.children ?? nodes),
    closed: () => {
      closed ??= closedNames(view.text);
      return closed;
    },
    dialects: options.dialects,
    quotes: options.quotes ?? 0,
    quoted: false,
    depth: 0,
    ordered: false,
    cell: false,
    comment: false,
  };
  readBlocks(nodes, context);
  return { passages: repeatedErrors(context.passages), directives: context.comments.directives };
}

/** Link definitions of the top level, where all but a few stand. The first of a name counts. */
function definitionsOf(nodes: readonly Nodes[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !out.has(node.identifier)) out.set(node.identifier, node.url);
  }
  return out;
}

function frontMatterView(view: View, node: Yaml): View {
  const start = view.text.indexOf('\n', node.position?.start.offset ?? 0) + 1;
  const { value } = node;
  return childView(view, view.text.slice(start, start + value.length), SegmentMap.identity(value.length, start));
}
