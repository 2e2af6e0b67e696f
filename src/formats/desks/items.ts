import { type DataMap, type DataNode, type DataText, valueText } from '#formats/data/node.ts';
import { FOREIGN_KEYS } from '#formats/fields/names.ts';
import { below } from '#formats/fields/path.ts';
import type { DeskShape, Sign } from './shape.ts';

/** Keys that the interfaces of many help desks wrap their lists in. */
const WRAPPERS = ['data', 'results', 'result', '_results', 'records', 'items', '_embedded'];

/** The items of a shape in a tree, in order. */
export function itemsOfShape(root: DataNode, shape: DeskShape): DataMap[] {
  const out: DataMap[] = [];
  const keys = new Set([...WRAPPERS, ...(shape.under ?? [])]);
  // Copies of a whole desk put its name before that of each list.
  const own = new RegExp(`^${shape.system}[-_]`, 'i');
  const walk = (node: DataNode, above: readonly string[]): void => {
    if (node.type === 'list') for (const item of node.items) walk(item, above);
    if (node.type !== 'map') return;
    if (isItem(node, shape, above)) {
      out.push(node);
      return;
    }
    for (const { key: name, value } of node.entries) {
      const key = name.replace(own, '');
      // Some interfaces give records by their numbers.
      if (keys.has(key)) walk(value, [...above, key]);
      else if (/^\d+$/.test(key) && above.length > 0) walk(value, above);
    }
  };
  walk(root, []);
  return out;
}

function isItem(map: DataMap, { texts, signs, bodies }: DeskShape, above: readonly string[]): boolean {
  if (texts.some((key) => below(map, key)?.type !== 'text')) return false;
  if (map.entries.some(({ key }) => FOREIGN_KEYS.has(key))) return false;
  const body = (): string => filled(map, bodies)?.value ?? '';
  return signs.some((group) => group.every((sign) => hasSign(map, sign, above, body)));
}

function hasSign(
  map: DataMap,
  { key, value, under, says }: Sign,
  above: readonly string[],
  body: () => string,
): boolean {
  if (under && !above.some((one) => under.test(one))) return false;
  if (says && !says.test(body())) return false;
  if (key === undefined) return true;
  const node = below(map, key);
  return node !== undefined && (value ? value.test(valueText(node)) : isThere(node));
}

function isThere(node: DataNode): boolean {
  return node.type !== 'other' || (node.value !== null && node.value !== undefined);
}

function filled(map: DataMap, bodies: DeskShape['bodies']): DataText | undefined {
  for (const { key } of bodies) {
    const text = below(map, key);
    if (text?.type === 'text' && text.value.trim() !== '') return text;
  }
  return undefined;
}
