import type { CellPlace, ItemPlace } from '#core/message.ts';

/** Counts the lists of a text with their entries, and its tables with their rows and cells. A table in a table is none. */
export class Places {
  private readonly entries: number[] = [];
  private tables = 0;
  private rows = 0;
  private columns = 0;

  /** A list begins. */
  list(): ItemPlace {
    this.entries.push(0);
    return { list: this.entries.length - 1, index: 0 };
  }

  /** An entry of a list begins. */
  item({ list }: ItemPlace): ItemPlace {
    const index = (this.entries[list] ?? 0) + 1;
    this.entries[list] = index;
    return { list, index };
  }

  table(): void {
    this.tables++;
    this.rows = 0;
    this.columns = 0;
  }

  row(): void {
    this.rows++;
    this.columns = 0;
  }

  cell(header: boolean): CellPlace {
    const column = this.columns++;
    return { table: Math.max(0, this.tables - 1), row: Math.max(0, this.rows - 1), column, header };
  }
}
