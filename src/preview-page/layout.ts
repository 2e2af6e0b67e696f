import type { PreviewBlock } from '#protocol/requests.ts';

/** Blocks put together the way they are shown. */
export type Part = BlockPart | ListPart | TablePart;

export interface BlockPart {
  readonly kind: 'block';
  readonly block: PreviewBlock;
}

export interface ListPart {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of its first entry. */
  readonly start: number;
  readonly entries: Part[][];
}

export interface TablePart {
  readonly kind: 'table';
  /** By row and column; a cell without text is undefined. */
  readonly rows: (readonly PreviewBlock[] | undefined)[][];
  readonly header: boolean;
}

/** Puts list entries into lists and cells into tables. */
export function layout(blocks: readonly PreviewBlock[]): Part[] {
  const out: Part[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at] as PreviewBlock;
    if (block.role === 'list-item') {
      const [list, next] = listFrom(blocks, at);
      out.push(list);
      at = next;
    } else if (block.cell) {
      const [table, next] = tableFrom(blocks, at);
      out.push(table);
      at = next;
    } else {
      out.push({ kind: 'block', block });
      at++;
    }
  }
  return out;
}

/** The list that begins at a block, with the lists in it, and where it ends. */
function listFrom(blocks: readonly PreviewBlock[], from: number): [ListPart, number] {
  const first = blocks[from] as PreviewBlock;
  const level = first.level ?? 1;
  const list: ListPart = {
    kind: 'list',
    ordered: first.ordered === true,
    start: first.item?.index ?? 1,
    entries: [],
  };
  let last: PreviewBlock | undefined;
  let at = from;
  while (at < blocks.length) {
    const block = blocks[at] as PreviewBlock;
    const entry = list.entries[list.entries.length - 1];
    if (block.role !== 'list-item') {
      // Code or an image in the middle of a list belongs to the entry before it.
      if (!entry || !last || !goesOn(blocks, at, last)) break;
      entry.push({ kind: 'block', block });
      at++;
    } else if ((block.level ?? 1) > level && entry) {
      const [inner, next] = listFrom(blocks, at);
      entry.push(inner);
      at = next;
    } else if ((block.level ?? 1) < level || !isSameList(first, block)) break;
    else {
      const isSame = last?.item !== undefined && last.item.index === block.item?.index;
      if (isSame && entry) entry.push({ kind: 'block', block });
      else list.entries.push([{ kind: 'block', block }]);
      last = block;
      at++;
    }
  }
  return [list, at];
}

function isSameList(a: PreviewBlock, b: PreviewBlock): boolean {
  return a.ordered === b.ordered && a.item?.list === b.item?.list;
}

/** Does the list of `last` go on behind what is no list entry? */
function goesOn(blocks: readonly PreviewBlock[], at: number, last: PreviewBlock): boolean {
  const { role } = blocks[at] as PreviewBlock;
  if (role !== 'code' && role !== 'image') return false;
  const next = blocks.slice(at + 1).find((block) => block.role !== 'code' && block.role !== 'image');
  return last.item !== undefined && next?.role === 'list-item' && next.item?.list === last.item.list;
}

/** The table that begins at a block, and where it ends. */
function tableFrom(blocks: readonly PreviewBlock[], from: number): [TablePart, number] {
  const table = blocks[from]?.cell?.table;
  const rows: PreviewBlock[][][] = [];
  let at = from;
  for (; at < blocks.length && blocks[at]?.cell?.table === table; at++) {
    const block = blocks[at] as PreviewBlock;
    const { row = 0, column = 0 } = block.cell ?? {};
    rows[row] ??= [];
    const cells = rows[row] as PreviewBlock[][];
    cells[column] ??= [];
    cells[column]?.push(block);
  }
  const width = Math.max(...Array.from(rows, (cells) => cells?.length ?? 0));
  const full = Array.from(rows, (cells) => Array.from({ length: width }, (_, column) => cells?.[column]));
  return [{ kind: 'table', rows: full, header: blocks[from]?.cell?.header === true }, at];
}
