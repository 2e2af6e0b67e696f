import { readRecords } from './records.ts';

/** So many records tell the separator. */
const LOOK = 20;
const SEPARATORS = [',', ';', '\t', '|'];

/**
 * The character between the cells: the one that gives the most records of several cells, then the most with as many as
 * the first, then the most cells. A comma where nothing tells.
 * @param path a file named `.tsv` or `.tab` is asked for tabs first
 */
export function separatorOf(text: string, path: string): string {
  const first = /\.(?:tsv|tab)$/i.test(path) ? '\t' : ',';
  let best = { separator: first, score: 0 };
  for (const separator of [first, ...SEPARATORS.filter((each) => each !== first)]) {
    const score = scoreOf(text, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How well a separator fits: 0 where it gives one column, or the first record can't be read. */
function scoreOf(text: string, separator: string): number {
  const { records } = readRecords(text, separator, LOOK);
  const columns = records[0]?.length ?? 0;
  if (columns < 2) return 0;
  const share = (holds: (length: number) => boolean) =>
    records.filter(({ length }) => holds(length)).length / records.length;
  return share((n) => n > 1) * 1000 + share((n) => n === columns) * 100 + Math.min(columns, 50) / 10;
}
