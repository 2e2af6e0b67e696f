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

/** The rarest of the anchors; undefined where there are none, as in `<open> …`. */
export function rarestOf(anchors: readonly Anchor[]): Anchor | undefined {
  let best: Anchor | undefined;
  for (const anchor of anchors) if (!best || weight(anchor) < weight(best)) best = anchor;
  return best;
}

/** How common the words of `needsOf` may be, among 100,000 tokens, and how many. */
const rareEnough = 3000;
const fewEnough = 80;

/** Beside its anchor, words one of which a match must have somewhere in the sentence; the rarest first. */
export function needsOf(anchors: readonly Anchor[], anchor: Anchor): readonly (readonly number[])[] {
  if (anchors.length < 2) return none;
  return anchors
    .filter(({ ids, cost }) => ids !== anchor.ids && cost <= rareEnough && ids.length <= fewEnough)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map(({ ids }) => ids);
}

const none: readonly never[] = [];

/** One anchor for each part of a phrase that a match can't do without. */
export function anchorsOf(ast: Ast, sets: WordSets, ofClass: ClassAnchor): readonly Anchor[] {
  switch (ast.kind) {
    case 'words':
    case 'capitals':
    case 'mark':
    case 'verb':
    case 'atoms':
    case 'atom':
    case 'number': {
      const ids = sets.idsOf(ast);
      return [{ ids, cost: sets.cost(ids), leads: true }];
    }
    case 'class': {
      const anchor = ofClass(ast.name);
      return anchor ? [anchor] : none;
    }
    case 'capture':
      return anchorsOf(ast.item, sets, ofClass);
    case 'either': {
      const anchors = ast.items.map((item) => rarestOf(anchorsOf(item, sets, ofClass)));
      return anchors.includes(undefined) ? none : [union(anchors as Anchor[])];
    }
    case 'sequence': {
      let leading = true;
      return ast.items.flatMap((item) => {
        const anchors = anchorsOf(item, sets, ofClass);
        const own = leading ? anchors : anchors.map((anchor) => ({ ...anchor, leads: false }));
        if (item.kind !== 'start' && item.kind !== 'clause') leading = false;
        return own;
      });
    }
    default:
      return none;
  }
}

/** Any of the anchors. */
function union(anchors: readonly Anchor[]): Anchor {
  if (anchors.length === 1) return anchors[0] as Anchor;
  const ids = new Set<number>();
  let cost = 0;
  for (const anchor of anchors) {
    for (const id of anchor.ids) ids.add(id);
    cost += anchor.cost;
  }
  return { ids: [...ids], cost, leads: anchors.every((anchor) => anchor.leads) };
}

/** To look only where a phrase starts is worth as much as a word that is a fourth as common. */
function weight({ cost, leads }: Anchor): number {
  return leads ? cost : cost * 4;
}
