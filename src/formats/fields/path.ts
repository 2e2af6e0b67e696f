import { child, type DataMap, type DataNode } from '#formats/data/node.ts';

/** A value with the key that it stands under; '' in a list. */
export interface Keyed {
  readonly key: string;
  readonly node: DataNode;
}

/**
 * The values at a path such as `categories[].macros[]`, `*.replies` or '' for the root itself. `[]` goes into a list,
 * or into all values of a map; `*` is every key.
 */
export function atPath(root: DataNode, path: string): Keyed[] {
  let found: Keyed[] = [{ key: '', node: root }];
  for (const step of path.split('.')) {
    const name = step.replace(/(?:\[\])+$/, '');
    if (name === '*') found = found.flatMap(({ node }) => insideOf(node));
    else if (name !== '') {
      found = found.flatMap(({ node }) => {
        const next = child(node, name);
        return next ? [{ key: name, node: next }] : [];
      });
    }
    for (let depth = (step.length - name.length) / 2; depth > 0; depth--) {
      found = found.flatMap(({ node }) => insideOf(node));
    }
  }
  return found;
}

/** All values of a list or map, with their keys. */
export function insideOf(node: DataNode): Keyed[] {
  if (node.type === 'list') return node.items.map((item) => ({ key: '', node: item }));
  return node.type === 'map' ? node.entries.map((entry) => ({ key: entry.key, node: entry.value })) : [];
}

/** The value below an item, at keys with dots between; '' or '.' is the item itself. */
export function below(node: DataNode, keys: string | undefined): DataNode | undefined {
  if (keys === undefined) return undefined;
  if (keys === '' || keys === '.') return node;
  const whole = child(node, keys);
  if (whole) return whole;
  let at: DataNode | undefined = node;
  for (const key of keys.split('.')) {
    at = at?.type === 'list' && /^\d+$/.test(key) ? at.items[Number(key)] : child(at as DataMap, key);
  }
  return at;
}
