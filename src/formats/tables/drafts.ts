import type { Draft, Part } from '#formats/data/draft.ts';
import type { DataMap, DataNode } from '#formats/data/node.ts';
import { saysTheSame } from '#formats/data/same-words.ts';
import { cellOf, columnName, type Row, rowOf } from './columns.ts';
import { DESK_TABLES, type DeskTable } from './desks.ts';

/** The records of a table; none where the file is none. */
export function recordsOf(roots: readonly DataNode[]): readonly DataMap[] {
  const [root] = roots;
  return root?.type === 'list' ? root.items.filter((item): item is DataMap => item.type === 'map') : [];
}

/**
 * The help desk whose table this is; undefined where it is none of those known.
 * @param file its path and its text
 */
export function deskTableOf(records: readonly DataMap[], file: { path: string; text: string }): DeskTable | undefined {
  const [first] = records;
  if (!first) return undefined;
  const names = new Set(first.entries.map(({ key }) => columnName(key)));
  return DESK_TABLES.find(
    ({ columns, mark }) =>
      columns.every((group) => group.some((name) => names.has(name))) &&
      (mark === undefined || mark.test(file.path) || mark.test(file.text)),
  );
}

/** One message a record, in order. A record without a body is an empty message. */
export function draftsOf(records: readonly DataMap[], table: DeskTable): Draft[] {
  return records.flatMap((record) => draftOf(rowOf(record), table) ?? []);
}

function draftOf(row: Row, table: DeskTable): Draft | undefined {
  const body = bodyOf(row, table);
  if (!body) return undefined;
  const subject = table.subject === undefined ? undefined : row.get(table.subject);
  const parts: Part[] = subject && subject.value.trim() !== '' ? [{ text: subject, subject: true }, body] : [body];
  const locale = cellOf(row, table.locale ?? []);
  const { internal } = table;
  const note = internal?.values.test(row.get(internal.column)?.value ?? '');
  const off = /^(?:false|0|no)$/i.test(cellOf(row, table.active ?? []));
  return {
    parts,
    title: cellOf(row, table.title),
    id: cellOf(row, table.id),
    system: table.system,
    ...(note && { kind: 'note' as const }),
    ...(locale !== '' && { locale }),
    ...(off && { skip: 'inactive' }),
  };
}

/** The first body that has something in it, with those of the same words as its twins; where none has, the first there is. */
function bodyOf(row: Row, { bodies }: DeskTable): Part | undefined {
  const there = bodies.flatMap(({ column, markup }) => {
    const text = row.get(column);
    return text ? [{ text, ...(markup && { markup }) }] : [];
  });
  const [judged, ...others] = there.filter(({ text }) => text.value.trim() !== '');
  if (!judged) return there[0];
  const twins = others.filter(({ text }) => saysTheSame(judged.text.value, text.value));
  return twins.length > 0 ? { ...judged, twins } : judged;
}
