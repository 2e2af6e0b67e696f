import { child, type DataEntry, type DataMap, type DataNode, itemsOf, textOf } from '#formats/data/node.ts';
import { labelKey } from '#formats/hcl/parse.ts';

/** All macros of a file, in the shape of Zendesk's interface. @param key under which the node stands */
export function macrosOf(node: DataNode, key = ''): DataMap[] {
  if (node.type === 'list') return node.items.flatMap((item) => macrosOf(item, key));
  if (node.type !== 'map') return [];
  const actions = actionsOf(node);
  if (actions) return [asMacro(node, actions, key)];
  return node.entries.flatMap((entry) => macrosOf(entry.value, entry.key));
}

/** A list of actions, one block each, or an object of fields and values. */
function actionsOf(map: DataMap): DataNode | undefined {
  const found = child(map, 'actions') ?? child(map, 'action');
  if (found?.type === 'list') return itemsOf(found).some(isAction) ? found : undefined;
  if (found?.type !== 'map') return undefined;
  const items = found.entries.map(
    (entry): DataMap => ({
      type: 'map',
      start: entry.keyRange.start,
      end: entry.value.end,
      entries: [
        { key: 'field', keyRange: entry.keyRange, value: nameText(entry) },
        { key: 'value', keyRange: entry.keyRange, value: entry.value },
      ],
    }),
  );
  const { start, end } = found;
  return { type: 'list', start, end, items };
}

function isAction(node: DataNode): boolean {
  return child(node, 'field')?.type === 'text' && child(node, 'value') !== undefined;
}

/** A macro's id is its resource's name, or the key that it stands under. */
function asMacro(map: DataMap, actions: DataNode, key: string): DataMap {
  const id = child(map, labelKey(1)) ?? child(map, 'id');
  const entries = map.entries.filter(
    (entry) => entry.key !== 'actions' && entry.key !== 'action' && entry.key !== 'id',
  );
  const keyRange = { start: map.start, end: map.start };
  const own: DataEntry[] = [{ key: 'actions', keyRange, value: actions }];
  if (id) own.push({ key: 'id', keyRange, value: id });
  if (child(map, 'title') === undefined) {
    const title = textOf(child(map, 'name')) || textOf(child(map, labelKey(1))) || key;
    own.push({ key: 'title', keyRange, value: nameText({ key: title, keyRange, value: map }) });
  }
  return { ...map, entries: [...entries, ...own] };
}

/** A key as a text. It is a name, and is never judged or written to. */
function nameText({ key, keyRange }: DataEntry): DataNode {
  const view = () => {
    throw new Error('A name is no text of a message.');
  };
  return { type: 'text', ...keyRange, value: key, view };
}
