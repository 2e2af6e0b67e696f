import { nearest } from '#core/nearest.ts';

/** The names that a help desk fills in. */
export interface Catalogue {
  /**
   * With dots. `<x>` stands for any text within a part (`ticket_field_<id>`), `<**>` as the last part for whatever is below
   * or beside the named ones.
   */
  readonly names: readonly string[];
  /**
   * Where a team adds names of its own: there only a slip in a built-in name is surely wrong. '' is the top level, for names
   * of one part; '*' is everywhere.
   */
  readonly open?: readonly string[];
  readonly ignoresCase?: boolean;
  /** What stands between the parts of a name; a dot where left out. */
  readonly separator?: string;
}

/** One part of the names: what may follow it, and whether a name may end with it. */
interface Part {
  readonly next: Map<string, Part>;
  readonly patterns: { readonly test: RegExp; readonly part: Part }[];
  /** May anything follow? */
  any: boolean;
  ends: boolean;
}

const trees = new WeakMap<Catalogue, Part>();

/** What a catalogue says of a name: that it knows it, or that it does not, with the name that was likely meant. */
export type Lookup = { readonly known: true } | { readonly known: false; readonly nearest?: readonly string[] };

const KNOWN: Lookup = { known: true };

/** Looks a name up by its parts. */
export function lookUp(catalogue: Catalogue, parts: readonly string[]): Lookup {
  let node = treeOf(catalogue);
  for (let i = 0; i < parts.length; i++) {
    const next = child(node, parts[i] as string, catalogue);
    if (node.any && !next) return node.next.size > 0 ? slipOf(node, parts, i) : KNOWN;
    if (!next)
      return isOpen(catalogue, parts.slice(0, i), parts.length - i)
        ? slipOf(node, parts, i)
        : unknown(catalogue, parts);
    node = next;
  }
  return node.ends || node.any || isOpen(catalogue, parts, 0) ? KNOWN : unknown(catalogue, parts);
}

/** @param below how many parts of the name are not known */
function isOpen({ open, ignoresCase }: Catalogue, parts: readonly string[], below: number): boolean {
  if (open?.includes('*')) return true;
  const path = parts.join('.');
  if (path === '' && below > 1) return false;
  return open?.includes(ignoresCase ? path.toLowerCase() : path) ?? false;
}

function unknown(catalogue: Catalogue, parts: readonly string[]): Lookup {
  const path = jointed(catalogue, parts) ?? closest(treeOf(catalogue), parts, 2)?.path;
  return path ? { known: false, nearest: path } : { known: false };
}

/** The name that is the same but for its joints: `ticket.assignee_name` for `ticket.assignee.name`. */
function jointed({ names }: Catalogue, parts: readonly string[]): readonly string[] | undefined {
  const flat = (name: string) => name.toLowerCase().replace(/[._-]/g, '');
  const own = flat(parts.join(''));
  return names.find((name) => !name.includes('<') && flat(name) === own)?.split('.');
}

/**
 * Among names of the team's own, only what is a letter away from a built-in name is taken for a slip.
 * @param known how many parts lead to `node`
 */
function slipOf(node: Part, parts: readonly string[], known: number): Lookup {
  const best = closest(node, parts.slice(known), 1) ?? byOtherName(node, parts.slice(known));
  return best ? { known: false, nearest: [...parts.slice(0, known), ...best.path] } : KNOWN;
}

/** What people's names are called: no team adds a field for what is there already under one of these. */
const SAME = [
  'firstname fname forename givenname christianname',
  'lastname lname surname familyname secondname',
  'name fullname completename wholename',
  'email emailaddress mailaddress',
].map((names) => new Set(names.split(' ')));

/** A built-in name of which `parts` is another name: `surname` for `lastname`. */
function byOtherName(node: Part, parts: readonly string[]): Found | undefined {
  const flat = (name: string) => name.toLowerCase().replace(/[_-]/g, '');
  const same = parts.length === 1 ? SAME.find((names) => names.has(flat(parts[0] as string))) : undefined;
  if (!same) return undefined;
  for (const [name, next] of node.next) if (next.ends && same.has(flat(name))) return { path: [name], cost: 2 };
  return undefined;
}

interface Found {
  readonly path: readonly string[];
  readonly cost: number;
}

/** The name that differs least, part by part. @param limit how far each part may be off: 1 a letter, 2 some letters */
function closest(node: Part, parts: readonly string[], limit: number): Found | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return node.ends ? { path: [], cost: 0 } : undefined;
  if (node.any) return { path: parts, cost: 0 };
  let best: Found | undefined;
  const close = limit > 1 ? nearest(part, node.next.keys()) : undefined;
  for (const [name, next] of node.next) {
    const own = name === part ? 0 : isSlip(part, name) ? 1 : name === close ? 2 : 3;
    if (own > limit) continue;
    const below = closest(next, rest, limit);
    if (below && (!best || own + below.cost < best.cost)) {
      best = { path: [name, ...below.path], cost: own + below.cost };
    }
  }
  for (const pattern of node.patterns) {
    if (best || !pattern.test.test(part)) continue;
    const below = closest(pattern.part, rest, limit);
    if (below) best = { path: [part, ...below.path], cost: below.cost };
  }
  return best;
}

/** Are two names one but for case, joints and at most one letter? Short ones must be the same but for case and joints. */
export function isSlip(a: string, b: string): boolean {
  const one = a.toLowerCase().replace(/[_-]/g, '');
  const other = b.toLowerCase().replace(/[_-]/g, '');
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (one[start] === other[start]) start++;
  let i = one.length;
  let j = other.length;
  while (i > start && j > start && one[i - 1] === other[j - 1]) {
    i--;
    j--;
  }
  const swapped =
    i - start === 2 && j - start === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
  return swapped || (i - start <= 1 && j - start <= 1);
}

function child(node: Part, part: string, { ignoresCase }: Catalogue): Part | undefined {
  const exact = node.next.get(part);
  if (exact) return exact;
  if (ignoresCase) {
    for (const [name, next] of node.next) if (name.toLowerCase() === part.toLowerCase()) return next;
  }
  return node.patterns.find(({ test }) => test.test(part))?.part;
}

/** The catalogue's names as a tree, built when it is first asked. */
function treeOf(catalogue: Catalogue): Part {
  let tree = trees.get(catalogue);
  if (tree) return tree;
  tree = newPart();
  for (const name of catalogue.names) {
    let node = tree;
    for (const part of name.split('.')) {
      if (part === '<**>') node.any = true;
      else node = part.includes('<') ? patternPart(node, part, catalogue) : namedPart(node, part);
    }
    if (!name.endsWith('<**>')) node.ends = true;
  }
  trees.set(catalogue, tree);
  return tree;
}

function namedPart(node: Part, name: string): Part {
  let next = node.next.get(name);
  if (!next) {
    next = newPart();
    node.next.set(name, next);
  }
  return next;
}

function patternPart(node: Part, name: string, { ignoresCase }: Catalogue): Part {
  const source = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<\w+>/g, '.+');
  const test = new RegExp(`^${source}$`, ignoresCase ? 'iu' : 'u');
  const known = node.patterns.find((pattern) => pattern.test.source === test.source);
  if (known) return known.part;
  const part = newPart();
  node.patterns.push({ test, part });
  return part;
}

function newPart(): Part {
  return { next: new Map(), patterns: [], any: false, ends: false };
}
