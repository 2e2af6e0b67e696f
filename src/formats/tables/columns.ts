import { type DataMap, type DataText, textOf } from '#formats/data/node.ts';

/** A column's name as columns are compared: `Body HTML`, `body_html` and `BodyHtml` are one. */
export function columnName(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The cells of a record by their columns' names. */
export type Row = ReadonlyMap<string, DataText>;

export function rowOf(record: DataMap): Row {
  const row = new Map<string, DataText>();
  for (const { key, value } of record.entries) if (value.type === 'text') row.set(columnName(key), value);
  return row;
}

/** The first of these columns that has something in it. */
export function filled(row: Row, columns: readonly string[]): DataText | undefined {
  for (const column of columns) {
    const cell = row.get(column);
    if (cell && cell.value.trim() !== '') return cell;
  }
  return undefined;
}

/** The text of the first of these columns that has some; '' where none has. */
export function cellOf(row: Row, columns: readonly string[]): string {
  return textOf(filled(row, columns)).trim();
}
