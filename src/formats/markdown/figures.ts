import type { Nodes } from 'mdast';
import type { Figure } from '#core/message.ts';
import type { Context } from './context.ts';

/** Notes what a reader sees at a node that is no prose. Within a comment of the template language nothing is seen. */
export function addFigure(kind: Figure['kind'], text: string, node: Nodes, context: Context): void {
  if (context.comment) return;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  context.figures.push({ kind, text, range: context.view.map.hull(start, end) });
}
