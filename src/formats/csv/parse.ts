import type { DataEntry, DataFile, DataMap, DataNode } from '#formats/data/node.ts';
import { lastOfEach } from '#formats/data/node.ts';
import { cellText } from './cell.ts';
import { type Cell, type CsvRecord, readRecords } from './records.ts';
import { separatorOf } from './separator.ts';

/**
 * Reads a table as a list of maps, one a record, with the first record's cells for keys. Of a broken file the records
 * before the fault are read. A record may have fewer cells than the first; what it has more hangs below its number.
 * @param path its ending may tell the separator
 */
export function parseCsv(text: string, path: string): DataFile {
  const { rows, errors } = readTable(text, path);
  const [head, ...records] = rows;
  const keys = (head ?? []).map((cell) => cell.value.trim());
  const items: DataMap[] = records.map((cells) => {
    const entries: DataEntry[] = cells.map((value, i) => ({
      key: keys[i] || String(i + 1),
      keyRange: head?.[i] ?? value,
      value,
    }));
    return { type: 'map', ...spanOf(cells), entries: lastOfEach(entries) };
  });
  const roots: DataNode[] = head ? [{ type: 'list', start: 0, end: text.length, items }] : [];
  return { roots, comments: [], errors };
}

/** All records as texts, the first one included: for tables without a line of names. */
export function readTable(text: string, path: string) {
  const separator = separatorOf(text, path);
  const { records, error } = readRecords(text, separator);
  const rows = records.map((record: CsvRecord) => record.map((cell) => cellText(text, cell, separator)));
  return { rows, errors: error ? [error] : [] };
}

function spanOf(cells: readonly Pick<Cell, 'start' | 'end'>[]) {
  return { start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0 };
}
