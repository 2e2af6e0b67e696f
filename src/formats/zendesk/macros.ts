import { child, type DataMap, type DataNode, itemsOf } from '#formats/data/node.ts';

/** Keys that hold one macro or a list of them in an export of the help desk's interface. */
const HOLDERS = ['macros', 'macro', 'results'];

/** The macros of an export: a page of the list, one macro, or a list of either. */
export function macrosOf(root: DataNode): DataMap[] {
  if (root.type === 'list') return root.items.flatMap(macrosOf);
  if (root.type !== 'map') return [];
  if (isMacro(root)) return [root];
  return HOLDERS.flatMap((key) => {
    const held = child(root, key);
    return held ? macrosOf(held) : [];
  });
}

function isMacro(node: DataMap): boolean {
  return itemsOf(child(node, 'actions')).some(
    (action) => child(action, 'field')?.type === 'text' && child(action, 'value') !== undefined,
  );
}
