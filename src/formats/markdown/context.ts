import type { CellPlace, Directive, Figure, ItemPlace, Passage } from '#core/message.ts';
import type { View } from '#core/view.ts';
import { DIRECTIVE_MARK, parseDirective } from '#formats/directives.ts';
import type { Draft } from '#formats/passage/draft.ts';
import type { DialectIndex } from '#formats/placeholders/dialects.ts';

/** Collects the comments that ask for silence. */
export class Comments {
  readonly directives: Directive[] = [];
  private readonly wanted: boolean;

  constructor(private readonly view: View) {
    this.wanted = view.text.includes(DIRECTIVE_MARK);
  }

  /** Takes an HTML node that may be a comment; offsets count in the view's text. */
  take(value: string, start: number, end: number): void {
    if (!this.wanted || !value.startsWith('<!--')) return;
    const close = value.indexOf('-->');
    const length = close < 0 ? value.length : close + 3;
    const comment = value.slice(4, close < 0 ? value.length : close);
    const directive = parseDirective(comment, this.view.map.hull(start, Math.min(end, start + length)));
    if (directive) this.directives.push(directive);
  }
}

/** What the reading of one document shares. */
export interface Context {
  readonly view: View;
  readonly passages: Passage[];
  readonly figures: Figure[];
  /** The passage under construction. */
  readonly draft: Draft;
  readonly comments: Comments;
  /** Addresses of link definitions by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The names of all elements that the text closes somewhere. */
  readonly closed: () => ReadonlySet<string>;
  readonly dialects: DialectIndex | undefined;
  /** How many block quotes the current node is in, in the source. */
  quotes: number;
  /** Is the current node in a block quote that is somebody else's voice? */
  quoted: boolean;
  /** Depth of the list that the current node is an item of; 0 outside. */
  depth: number;
  ordered: boolean;
  /** How many lists and tables there were so far. */
  lists: number;
  tables: number;
  /** The list entry that the current node is in. */
  item: ItemPlace | undefined;
  /** The table cell that the current node is in; there a bar ends the cell. */
  cell: CellPlace | undefined;
  /** Between `{% comment %}` and `{% endcomment %}` that stand in different blocks. */
  comment: boolean;
}
