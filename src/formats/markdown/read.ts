import type { Nodes, Root, Yaml } from 'mdast';
import type { Directive, Figure, Passage } from '#core/message.ts';
import { SegmentMap } from '#core/segment-map.ts';
import { childView, type View } from '#core/view.ts';
import { closedNames } from '#formats/html/tag.ts';
import { Draft } from '#formats/passage/draft.ts';
import type { DialectIndex } from '#formats/placeholders/dialects.ts';
import { markdownCode } from '#formats/template/markdown-code.ts';
import { templateOf } from '#formats/template/whole.ts';
import { readBlocks } from './blocks.ts';
import { Comments, type Context } from './context.ts';
import { type MarkdownParser, parseMarkdown } from './parse.ts';
import { repeatedErrors } from './repeated-errors.ts';

export interface MarkdownOptions {
  /** Which ways of writing a field are known; all where left out. */
  readonly dialects?: DialectIndex;
  /** The tree of the view's text, where it was parsed already. */
  readonly tree?: Root;
  /** What parses the text, where it was not. */
  readonly parse?: MarkdownParser | undefined;
}

export interface MarkdownReading {
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly directives: readonly Directive[];
  /** The text as a whole, where it may hold placeholders. */
  readonly template?: Passage;
  /** What stands between the `---` lines at the top. */
  readonly frontMatter?: View;
  /** The first heading of level 1, plain. */
  readonly title?: string;
}

/** Reads a Markdown text: its passages in order, its directives, its front matter. Offsets lead to the file. */
export function readMarkdown(view: View, options: MarkdownOptions = {}): MarkdownReading {
  const tree = options.tree ?? (options.parse ?? parseMarkdown)(view.text);
  const context = contextOf(view, tree, options);
  readBlocks(tree.children, context);
  const passages = repeatedErrors(context.passages);
  const first = tree.children[0];
  const template = templateOf(view, (text) => markdownCode(text, tree));
  const title = passages.find((passage) => passage.role === 'heading' && passage.level === 1)?.view.text;
  return {
    passages,
    figures: context.figures,
    directives: context.comments.directives,
    ...(template && { template }),
    ...(first?.type === 'yaml' && { frontMatter: frontMatterView(view, first) }),
    ...(title !== undefined && { title }),
  };
}

function contextOf(view: View, tree: Root, options: MarkdownOptions): Context {
  let closed: ReadonlySet<string> | undefined;
  return {
    view,
    passages: [],
    figures: [],
    draft: new Draft(view.text),
    comments: new Comments(view),
    definitions: definitionsOf(tree.children),
    closed: () => {
      closed ??= closedNames(view.text);
      return closed;
    },
    dialects: options.dialects,
    quotes: 0,
    quoted: false,
    depth: 0,
    ordered: false,
    lists: 0,
    tables: 0,
    item: undefined,
    cell: undefined,
    comment: false,
  };
}

/** Link definitions of the top level, where all but a few stand. The first of a name counts. */
function definitionsOf(nodes: readonly Nodes[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !out.has(node.identifier)) out.set(node.identifier, node.url);
  }
  return out;
}

/** What stands between the two fences, line endings as they are. */
function frontMatterView(view: View, node: Yaml): View {
  const { text } = view;
  const start = text.indexOf('\n', node.position?.start.offset ?? 0) + 1;
  let end = text.lastIndexOf('\n', (node.position?.end.offset ?? 0) - 1);
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  end = Math.max(start, end);
  return childView(view, text.slice(start, end), SegmentMap.identity(end - start, start));
}
