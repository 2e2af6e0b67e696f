import type { PreviewBlock, PreviewFinding } from '#protocol/requests.ts';
import type { Part, TablePart } from './layout.ts';
import { h, type PageNode } from './node.ts';
import { rangeText } from './places.ts';
import { runNode } from './runs.ts';
import { tidyTags } from './tags.ts';

/** A part of the message. */
export function partNode(part: Part, findings: readonly PreviewFinding[]): PageNode {
  if (part.kind === 'block') return blockNode(part.block, findings);
  if (part.kind === 'table') return tableNode(part, findings);
  return h(
    part.ordered ? 'ol' : 'ul',
    part.ordered && part.start !== 1 ? { start: String(part.start) } : {},
    ...part.entries.map((entry) => h('li', {}, ...entry.map((own) => partNode(own, findings)))),
  );
}

function blockNode(block: PreviewBlock, findings: readonly PreviewFinding[]): PageNode {
  const runs = tidyTags(block.runs).map((run) => runNode(run, findings));
  switch (block.role) {
    case 'rule':
      return h('hr', placed(block));
    case 'code':
      return h('pre', placed(block), h('code', {}, ...block.runs.map(({ text }) => text)));
    case 'heading':
      // The page's own heading is the first level; a message's headings come below.
      return h(`h${Math.min(6, (block.level ?? 1) + 1)}`, placed(block), ...runs);
    case 'quote':
      return h('blockquote', placed(block), ...runs);
    case 'subject':
      return h('p', { ...placed(block), class: 'subject' }, h('span', { class: 'label' }, 'Subject: '), ...runs);
    default:
      return h('p', placed(block), ...runs);
  }
}

/** Each block can be gone to by the arrow keys, and leads to its place in the file. */
function placed({ range }: PreviewBlock): Record<string, string> {
  return { 'data-range': rangeText(range), 'data-block': '', tabindex: '-1' };
}

function tableNode({ rows, header }: TablePart, findings: readonly PreviewFinding[]): PageNode {
  const row = (cells: TablePart['rows'][number], tag: 'td' | 'th') =>
    h(
      'tr',
      {},
      ...cells.map((blocks = []) =>
        h(tag, tag === 'th' ? { scope: 'col' } : {}, ...blocks.map((block) => blockNode(block, findings))),
      ),
    );
  const [first = [], ...others] = rows;
  return h(
    'table',
    {},
    header && h('thead', {}, row(first, 'th')),
    h('tbody', {}, ...(header ? others : rows).map((cells) => row(cells, 'td'))),
  );
}
