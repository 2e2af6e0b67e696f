import type { ReadError } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { View } from '#core/view.ts';

/** A value of a JSON or YAML file, with its place in the file (UTF-16 offsets, BOM included). */
export type DataNode = DataMap | DataList | DataText | DataOther;

export interface DataMap extends Range {
  readonly type: 'map';
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly keyRange: Range;
  readonly value: DataNode;
}

export interface DataList extends Range {
  readonly type: 'list';
  readonly items: readonly DataNode[];
}

/** A string. Its range holds the quotes, or a block scalar's header. */
export interface DataText extends Range {
  readonly type: 'text';
  readonly value: string;
  /** The decoded text with its map to the file. Its text is `value`. */
  view(): View;
}

/** A number, a boolean, null, or what is none of these (an alias). */
export interface DataOther extends Range {
  readonly type: 'other';
  readonly value: number | boolean | null | undefined;
}

/** A comment, its marks (`#`, `//`) included in the range. */
export interface DataComment extends Range {
  readonly text: string;
}

/** What could be read of a file: all of it, or what is whole before the first fault. */
export interface DataFile {
  /** One a document; JSON has one. */
  readonly roots: readonly DataNode[];
  readonly comments: readonly DataComment[];
  /** Faults of the file; empty where all of it was read. */
  readonly errors: readonly ReadError[];
}

/** The entries of a map: of those with the same key the last one counts, as it does for whoever reads the file. */
export function lastOfEach(entries: readonly DataEntry[]): readonly DataEntry[] {
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  return last.size === entries.length ? entries : entries.filter((entry) => last.get(entry.key) === entry);
}

/** The value of a key of a map; undefined where there is none. */
export function child(node: DataNode | undefined, key: string): DataNode | undefined {
  if (node?.type !== 'map') return undefined;
  return node.entries.find((entry) => entry.key === key)?.value;
}

/** The items of a list, or no items. */
export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.type === 'list' ? node.items : [];
}

/** A string's text, or a number's digits; '' for all else. */
export function textOf(node: DataNode | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'other' && typeof node.value === 'number' ? String(node.value) : '';
}

/** A value as it is written out, such as `true` or `7`; '' for null, lists and maps. */
export function valueText(node: DataNode | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'other' && node.value !== null && node.value !== undefined ? String(node.value) : '';
}

/** True for `false` and for the string "false". */
export function isFalse(node: DataNode | undefined): boolean {
  if (node?.type === 'text') return node.value.trim().toLowerCase() === 'false';
  return node?.type === 'other' && node.value === false;
}
