import type { Part } from '#formats/passage/draft.ts';
import { Places } from './places.ts';

interface Entry {
  readonly name: string;
  readonly part: Part;
}

/** How far down an end tag that was left out is looked for: real pages never need more. */
const NEAR = 64;
const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
/** What ends at the start of a sibling, and the elements that keep it in. */
const IMPLIED: Readonly<Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  tr: { ends: ['tr'], within: ['table', 'tbody', 'thead', 'tfoot'] },
};

/** Elements that are a table or a part of one. */
const IN_TABLE = new Set(['table', 'tr', 'td', 'th']);

/** The block elements that are open, each with the part that its own text plays. Cost does not grow with depth. */
export class BlockStack {
  private readonly entries: Entry[] = [];
  private readonly counts = new Map<string, number>();
  private readonly places = new Places();
  /** Of each table that is open, whether it only lays the page out. */
  private readonly layouts: boolean[] = [];

  constructor(private readonly base: Part) {}

  /** The part of text at this place. */
  get part(): Part {
    return this.entries[this.entries.length - 1]?.part ?? this.base;
  }

  /** Is an element of this name open? */
  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  /** @param layout is it a table that only lays the page out, as in mails? */
  open(name: string, layout = false): void {
    if (this.top === 'p') this.pop();
    const implied = Object.hasOwn(IMPLIED, name) ? IMPLIED[name] : undefined;
    if (implied) this.endSibling(implied.ends, implied.within);
    if (name === 'table') this.layouts.push(layout);
    this.entries.push({ name, part: this.partIn(name) });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Ends the innermost element of this name and all in it; nothing where none is open. */
  close(name: string): void {
    if (!this.has(name)) return;
    while (this.entries.length > 0) if (this.pop() === name) return;
  }

  private get top(): string | undefined {
    return this.entries[this.entries.length - 1]?.name;
  }

  private pop(): string | undefined {
    const name = this.entries.pop()?.name;
    if (name === 'table') this.layouts.pop();
    if (name !== undefined) this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    return name;
  }

  private endSibling(ends: readonly string[], within: readonly string[]): void {
    const last = this.entries.length - 1;
    for (let i = last; i >= 0 && i > last - NEAR; i--) {
      const { name } = this.entries[i] as Entry;
      if (within.includes(name)) return;
      if (!ends.includes(name)) continue;
      while (this.entries.length > i) this.pop();
      return;
    }
  }

  private partIn(name: string): Part {
    const { part } = this;
    if (part.role === 'quote') return part;
    if (this.layouts[this.layouts.length - 1] && IN_TABLE.has(name)) return { role: 'paragraph', level: 0 };
    const level = Object.hasOwn(HEADINGS, name) ? HEADINGS[name] : undefined;
    if (level !== undefined) return { role: 'heading', level };
    switch (name) {
      case 'blockquote':
        return { role: 'quote', level: 0 };
      case 'ul':
      case 'menu':
        return { role: 'list-item', level: listLevel(part) + 1, ordered: false, item: this.places.list() };
      case 'ol':
        return { role: 'list-item', level: listLevel(part) + 1, ordered: true, item: this.places.list() };
      case 'li':
        return part.item ? { ...part, item: this.places.item(part.item) } : part;
      case 'tr':
        this.places.row();
        return part;
      case 'td':
      case 'th':
        return { role: 'table-cell', level: 0, cell: this.places.cell(name === 'th') };
      case 'table':
        this.places.table();
        return { role: 'paragraph', level: 0 };
      case 'dl':
        return { role: 'paragraph', level: 0 };
      default:
        return part;
    }
  }
}

function listLevel(part: Part): number {
  return part.role === 'list-item' ? part.level : 0;
}
