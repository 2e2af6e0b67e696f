import type { DataMap, DataNode, DataText } from '#formats/data/node.ts';
import { asLocale } from './locale.ts';
import { BODY_KEYS, DOUBTFUL_KEYS, FOREIGN_KEYS, type Telling, TITLE_KEYS, tellingKey } from './names.ts';
import { isProse } from './prose.ts';

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
  readonly telling: Telling;
}

/**
 * All that looks like a reply in a file, in order.
 * @param around what the file's path tells
 */
export function itemsIn(root: DataNode, around: Telling): Item[] {
  const out: Item[] = [];
  walk(root, '', around, out);
  return out;
}

function walk(node: DataNode, key: string, around: Telling, out: Item[]): void {
  if (node.type === 'list') {
    for (const item of node.items) {
      if (item.type === 'map') walkMap(item, '', around, out);
      else walk(item, '', around, out);
    }
  } else if (node.type === 'map') {
    if (around < 2 || !isGlossary(node)) walkMap(node, key, around, out);
    else {
      for (const { key: title, value } of node.entries) {
        if (value.type === 'text') out.push({ map: undefined, body: value, title, key: title, telling: around });
      }
    }
  }
}

function walkMap(map: DataMap, key: string, around: Telling, out: Item[]): void {
  const items = itemOf(map, key, around);
  if (items) out.push(...items);
  else {
    for (const entry of map.entries) {
      walk(entry.value, entry.key, Math.max(around, tellingKey(entry.key)) as Telling, out);
    }
  }
}

/** Do titles lead straight to texts here? No name of a field may be among the titles. */
function isGlossary({ entries }: DataMap): boolean {
  const texts = entries.flatMap(({ value }) => (value.type === 'text' ? value.value : []));
  if (texts.length === 0 || texts.length < entries.length) return false;
  if (entries.some(({ key }) => FIELD_KEYS.has(key.toLowerCase()))) return false;
  return texts.filter(isProse).length >= texts.length * 0.7;
}

/** A key as names of fields are compared. Columns of a table are often several words. */
function fieldName(key: string): string {
  return key.toLowerCase().replace(/[\s-]+/g, '_');
}

const FIELD_KEYS: ReadonlySet<string> = new Set([...BODY_KEYS, ...TITLE_KEYS, 'id', 'description', 'desc', 'type']);

/** The reply that a map is; several where its text is kept in several languages; undefined where it is none. */
function itemOf(map: DataMap, key: string, around: Telling): Item[] | undefined {
  const keys = new Map(map.entries.map((entry) => [fieldName(entry.key), entry.value]));
  const foreign = (name: string) => FOREIGN_KEYS.has(name) || (around < 2 && DOUBTFUL_KEYS.has(name));
  if ([...keys.keys()].some(foreign)) return undefined;
  const titleKey = TITLE_KEYS.find((name) => keys.get(name)?.type === 'text');
  const title = titleKey === undefined ? key : (keys.get(titleKey) as DataText).value;
  if (title === '') return undefined;
  for (const name of BODY_KEYS) {
    const body = keys.get(name);
    if (body?.type === 'text' && body.value.trim() !== '') return [{ map, body, title, key, telling: around }];
    const translated = body?.type === 'map' ? translations(body) : [];
    if (translated.length > 0) {
      return translated.map(({ text, locale }) => ({ map, body: text, title, key, locale, telling: around }));
    }
  }
  return undefined;
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
