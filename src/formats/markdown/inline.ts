import type { InlineCode, Link, PhrasingContent } from 'mdast';
import type { Draft } from '#formats/passage/draft.ts';
import { alignText } from './align.ts';
import type { Context } from './context.ts';
import { addFigure } from './figures.ts';
import { InlineTags } from './inline-html.ts';

/** Adds the content of a block to the draft. */
export function addInline(draft: Draft, nodes: readonly PhrasingContent[], context: Context): void {
  walk(draft, nodes, context, new InlineTags(draft, context));
}

function walk(draft: Draft, nodes: readonly PhrasingContent[], context: Context, tags: InlineTags): void {
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'html') {
      context.comments.take(node.value, start, end);
      tags.take(node, start, end);
      continue;
    }
    if (tags.skipping) continue;
    switch (node.type) {
      case 'text':
        addText(draft, node.value, start, end, context);
        break;
      case 'strong':
        marked(draft, 'strong', node.children, context, tags);
        break;
      case 'emphasis':
        marked(draft, 'emphasis', node.children, context, tags);
        break;
      case 'delete':
        marked(draft, 'deleted', node.children, context, tags);
        break;
      case 'link':
        addLink(draft, node, start, context, tags);
        break;
      case 'linkReference':
        marked(draft, 'link', node.children, context, tags, context.definitions.get(node.identifier) ?? '');
        break;
      case 'inlineCode':
        addCode(draft, node, start, end);
        break;
      case 'break':
        if (draft.length > 0) draft.decoded('\n', start, end);
        break;
      case 'image':
      case 'imageReference':
        addFigure('image', node.alt ?? '', node, context);
        break;
      default:
        // Footnote references leave nothing.
        break;
    }
  }
}

/** After a `<br>` the line ending of the source is no second one. */
function addText(draft: Draft, value: string, start: number, end: number, context: Context): void {
  if (draft.last === 10 && (value.charCodeAt(0) === 10 || value.charCodeAt(0) === 13)) {
    const skipped = value.charCodeAt(0) === 13 && value.charCodeAt(1) === 10 ? 2 : 1;
    let at = start + (draft.source.startsWith('\r\n', start) ? 2 : 1);
    if (skipped === at - start) {
      let left = context.quotes;
      for (; at < end; at++) {
        const code = draft.source.charCodeAt(at);
        if (code === 62 && left > 0) left--;
        else if (code !== 32 && code !== 9) break;
      }
      alignText(draft, value.slice(skipped), at, end, context.quotes);
      return;
    }
  }
  alignText(draft, value, start, end, context.quotes);
}

function marked(
  draft: Draft,
  kind: 'strong' | 'emphasis' | 'deleted' | 'link',
  children: readonly PhrasingContent[],
  context: Context,
  tags: InlineTags,
  url?: string,
): void {
  draft.begin(kind, url);
  walk(draft, children, context, tags);
  draft.end(kind);
}

/** An address as its own link text is an atom: `<https://…>`, or bare. */
function addLink(draft: Draft, node: Link, start: number, context: Context, tags: InlineTags): void {
  const before = draft.length;
  const child = node.children[0];
  marked(draft, 'link', node.children, context, tags, node.url);
  if (node.children.length !== 1 || child?.type !== 'text') return;
  if (draft.source.charCodeAt(start) !== 91) draft.atom('url', before);
}

/** Code between backticks, without them and the one space that may stand inside of each. */
function addCode(draft: Draft, node: InlineCode, start: number, end: number): void {
  const before = draft.length;
  const { source } = draft;
  let from = start;
  while (source.charCodeAt(from) === 96) from++;
  const to = end - (from - start);
  const { value } = node;
  if (value.length === to - from && source.startsWith(value, from)) draft.copy(from, to);
  else if (value.length === to - from - 2 && source.startsWith(value, from + 1)) draft.copy(from + 1, to - 1);
  else draft.decoded(value.replace(/\r\n?|\n/g, ' '), from, to);
  draft.atom('code', before);
}
