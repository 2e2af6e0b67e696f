import type { DataEntry, DataMap, DataNode, DataText } from '#formats/data/node.ts';
import { asLocale } from './locale.ts';
import { BODY_KEYS, FOREIGN_KEYS, TITLE_KEYS, telling } from './names.ts';

/** What looks like one reply: a map with a text and a title, or named by its key. */
export interface Item {
  /** The map that holds the text; undefined where the text stands by itself under its title. */
  readonly map: DataMap | undefined;
  readonly body: DataText;
  readonly title: string;
  /** The key under which the item stands in a map; '' in a list. */
  readonly key: string;
  /** Of a text that is kept in several languages. */
  readonly locale?: string;
  /** How far the names of the keys around it say that it is a reply. */
  readonly telling: 0 | 1 | 2;
}

/** All that looks like a reply in a file, in order. */
export function itemsIn(root: DataNode): Item[] {
  const out: Item[] = [];
  walk(root, '', 0, out);
  return out;
}

function walk(node: DataNode, key: string, around: 0 | 1 | 2, out: Item[]): void {
  if (node.type === 'list') {
    for (const item of node.items) walk(item, '', around, out);
    return;
  }
  if (node.type !== 'map') return;
  const found = itemOf(node, key, around);
  if (found.length > 0) {
    out.push(...found);
    return;
  }
  for (const entry of node.entries) {
    const inner = Math.max(around, telling(entry.key)) as 0 | 1 | 2;
    if (entry.value.type === 'text' && inner === 2 && node.entries.every(isText)) {
      out.push({ map: undefined, body: entry.value, title: entry.key, key: entry.key, telling: inner });
    } else walk(entry.value, entry.key, inner, out);
  }
}

function isText(entry: DataEntry): boolean {
  return entry.value.type === 'text';
}

/** The reply that a map is; more than one where its text is kept in several languages. */
function itemOf(map: DataMap, key: string, around: 0 | 1 | 2): Item[] {
  const keys = new Map(map.entries.map((entry) => [entry.key.toLowerCase(), entry.value]));
  if ([...keys.keys()].some((name) => FOREIGN_KEYS.has(name))) return [];
  const titleKey = TITLE_KEYS.find((name) => keys.get(name)?.type === 'text');
  const title = titleKey === undefined ? key : (keys.get(titleKey) as DataText).value;
  if (title === '') return [];
  for (const name of BODY_KEYS) {
    const body = keys.get(name);
    if (body?.type === 'text' && body.value.trim() !== '') return [{ map, body, title, key, telling: around }];
    const translated = body?.type === 'map' ? translations(body) : [];
    if (translated.length > 0) {
      return translated.map(({ text, locale }) => ({ map, body: text, title, key, locale, telling: around }));
    }
  }
  return [];
}

function translations(map: DataMap): { text: DataText; locale: string }[] {
  const out: { text: DataText; locale: string }[] = [];
  for (const { key, value } of map.entries) {
    const locale = asLocale(key);
    if (locale === undefined || value.type !== 'text') return [];
    out.push({ text: value, locale });
  }
  return out;
}
