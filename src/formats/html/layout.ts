const TAG = /<(\/?)(table|tr|td|th|caption)\b([^<>]*)>/gi;

interface Table {
  readonly start: number;
  layout: boolean;
  rows: number;
  cells: number;
  /** Has it what only a table of data has? */
  data: boolean;
}

/**
 * Where the tables begin that only lay a page out, as in mails: those that say so, those that hold tables, and those with one
 * cell a row. What stands in their cells is read as paragraphs. One pass.
 */
export function layoutTables(source: string): ReadonlySet<number> {
  const out = new Set<number>();
  const open: Table[] = [];
  for (const { 1: slash, 2: name, 3: rest, index } of source.matchAll(TAG)) {
    const top = open[open.length - 1];
    const tag = (name as string).toLowerCase();
    if (tag === 'table' && !slash) {
      if (top && !top.data) top.layout = true;
      const layout = /\brole\s*=\s*["']?(?:presentation|none)\b/i.test(rest as string);
      open.push({ start: index, layout, rows: 0, cells: 0, data: false });
    } else if (tag === 'table') close(open.pop(), out);
    else if (top && !slash) count(top, tag);
  }
  for (const table of open) close(table, out);
  return out;
}

function count(table: Table, tag: string): void {
  if (tag === 'tr') table.rows++;
  else if (tag === 'td') table.cells++;
  else table.data = true;
}

function close(table: Table | undefined, out: Set<number>): void {
  if (!table) return;
  const { start, layout, rows, cells, data } = table;
  if (layout || (!data && cells <= Math.max(rows, 1))) out.add(start);
}
