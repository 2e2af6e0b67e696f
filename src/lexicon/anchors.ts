import type { Ast } from './ast.ts';
import type { WordSets } from './word-sets.ts';

/** Words one of which every match holds, and how often they stand among 100,000 tokens. */
export interface Anchor {
  readonly ids: readonly number[];
  readonly cost: number;
  /** True where a match always starts with it. */
  readonly leads: boolean;
}

/** Gives the anchor of a word class; undefined where it has none. */
type ClassAnchor = (name: string) => Anchor | undefined;

/** The rarest words that a match can't do without; undefined where there are none, as in `<open> …`. */
export function anchorOf(ast: Ast, sets: WordSets, ofClass: ClassAnchor): Anchor | undefined {
  switch (ast.kind) {
    case 'words':
    case 'capitals':
    case 'mark':
    case 'verb':
    case 'atoms':
    case 'atom':
    case 'number': {
      const ids = sets.idsOf(ast);
      return { ids, cost: sets.cost(ids), leads: true };
    }
    case 'class':
      return ofClass(ast.name);
    case 'capture':
      return anchorOf(ast.item, sets, ofClass);
    case 'adverb':
      return undefined;
    case 'either': {
      const anchors = ast.items.map((item) => anchorOf(item, sets, ofClass));
      return anchors.includes(undefined) ? undefined : union(anchors as Anchor[]);
    }
    case 'sequence':
      return rarest(ast.items, sets, ofClass);
    default:
      return undefined;
  }
}

/** Any of the anchors. */
export function union(anchors: readonly Anchor[]): Anchor {
  if (anchors.length === 1) return anchors[0] as Anchor;
  const ids = new Set<number>();
  let cost = 0;
  for (const anchor of anchors) {
    for (const id of anchor.ids) ids.add(id);
    cost += anchor.cost;
  }
  return { ids: [...ids], cost, leads: anchors.every((anchor) => anchor.leads) };
}

function rarest(items: readonly Ast[], sets: WordSets, ofClass: ClassAnchor): Anchor | undefined {
  let best: Anchor | undefined;
  let leading = true;
  for (const item of items) {
    const anchor = anchorOf(item, sets, ofClass);
    const own = anchor && !leading ? { ...anchor, leads: false } : anchor;
    if (own && (!best || weight(own) < weight(best))) best = own;
    if (item.kind !== 'start' && item.kind !== 'clause') leading = false;
  }
  return best;
}

/** To look only where a phrase starts is worth as much as a word that is a fourth as common. */
function weight({ cost, leads }: Anchor): number {
  return leads ? cost : cost * 4;
}
