import type { Nodes } from 'mdast';

/** How far a node moves. */
export interface Distance {
  readonly offset: number;
  readonly line: number;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** A copy of a node and all below it, moved down by whole lines. */
export function moved<T extends Nodes>(node: T, by: Distance): T {
  if (by.offset === 0) return node;
  const copy = { ...node };
  const { position } = node;
  if (position) copy.position = { start: movedPoint(position.start, by), end: movedPoint(position.end, by) };
  if ('children' in copy) copy.children = copy.children.map((child) => moved(child as Nodes, by)) as never;
  return copy;
}

function movedPoint({ line, column, offset }: Point, by: Distance) {
  return { line: line + by.line, column, offset: (offset ?? 0) + by.offset };
}
