import type { Ast } from './ast.ts';
import { addBits } from './bits.ts';
import type { Building } from './build-nodes.ts';

/** How many tokens a match has at least, roughly: classes count as one. */
export function leastTokens(ast: Ast): number {
  switch (ast.kind) {
    case 'start':
    case 'clause':
    case 'end':
    case 'not':
    case 'optional':
    case 'gap':
      return 0;
    case 'capture':
      return leastTokens(ast.item);
    case 'either':
      return Math.min(...ast.items.map(leastTokens));
    case 'sequence':
      return ast.items.reduce((sum, item) => sum + leastTokens(item), 0);
    default:
      return 1;
  }
}

/** Bits of the words that a match may start with; null where that may be any, or where it may be empty. */
export function firstOf(ast: Ast, b: Building): Uint32Array | null {
  switch (ast.kind) {
    case 'words':
    case 'capitals':
    case 'mark':
    case 'verb':
    case 'atoms':
    case 'atom':
    case 'number':
      return b.sets.bitsOf(b.sets.idsOf(ast));
    case 'class': {
      const cls = b.classOf(ast.name);
      return cls.words ?? cls.first;
    }
    case 'capture':
      return firstOf(ast.item, b);
    case 'either': {
      const out = new Uint32Array((b.size >>> 5) + 1);
      for (const item of ast.items) {
        const first = firstOf(item, b);
        if (first === null) return null;
        addBits(out, first);
      }
      return out;
    }
    case 'sequence':
      return firstOfSequence(ast.items, b);
    default:
      return null;
  }
}

function firstOfSequence(items: readonly Ast[], b: Building): Uint32Array | null {
  let out: Uint32Array | null = null;
  for (const item of items) {
    const optional = item.kind === 'optional';
    if (item.kind === 'start' || item.kind === 'clause' || item.kind === 'not') continue;
    const first = firstOf(optional ? item.item : item, b);
    if (first === null) return null;
    if (out === null && !optional) return first;
    out ??= new Uint32Array((b.size >>> 5) + 1);
    addBits(out, first);
    if (!optional) return out;
  }
  return null;
}

/** Where a phrase can only start, if it says so: `^` or `^^`. */
export function edgeOf(ast: Ast): 'start' | 'clause' | undefined {
  if (ast.kind === 'start' || ast.kind === 'clause') return ast.kind;
  if (ast.kind === 'capture') return edgeOf(ast.item);
  return ast.kind === 'sequence' && ast.items[0] ? edgeOf(ast.items[0]) : undefined;
}
