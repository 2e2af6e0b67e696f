import type { Atom, AtomKind, CellPlace, ItemPlace, Mark, Role } from '#core/message.ts';
import type { SegmentMap } from '#core/segment-map.ts';
import { TextBuilder } from '#core/text-builder.ts';

/** What a passage is made from. Offsets of marks and atoms count in `text`. */
export interface DraftText {
  readonly text: string;
  readonly map: SegmentMap;
  readonly marks: readonly Mark[];
  /** What the markup itself says is no prose: code, addresses. */
  readonly fixed: readonly Atom[];
}

/** The part that a passage plays, as `Passage` has it. */
export interface Part {
  readonly role: Role;
  readonly level: number;
  readonly ordered?: boolean;
  readonly item?: ItemPlace;
  readonly cell?: CellPlace;
}

interface OpenMark {
  readonly kind: Mark['kind'];
  readonly url: string | undefined;
  start: number;
}

const NO_MARKS: Mark[] = [];
const NO_ATOMS: Atom[] = [];

/** A passage under construction: decoded text, its map, and the markup over it. Source offsets count in `source`. */
export class Draft {
  private builder = new TextBuilder();
  private marks: Mark[] | undefined;
  private fixed: Atom[] | undefined;
  private readonly open: OpenMark[] = [];
  /** Code of the last character; -1 where there is none yet. */
  last = -1;

  constructor(readonly source: string) {}

  /** Code units so far. */
  get length(): number {
    return this.builder.length;
  }

  /** Adds source[start, end) as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.builder.copy(this.source, start, end);
    this.last = this.source.charCodeAt(end - 1);
  }

  /** Adds `text` as what source[start, end) decodes to. */
  decoded(text: string, start: number, end: number): void {
    if (text === '') return;
    this.builder.decoded(text, start, end);
    this.last = text.charCodeAt(text.length - 1);
  }

  begin(kind: Mark['kind'], url?: string): void {
    this.open.push({ kind, url, start: this.length });
  }

  /** Ends the innermost open mark of this kind; nothing where there is none. */
  end(kind: Mark['kind']): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const mark = this.open[i] as OpenMark;
      if (mark.kind !== kind) continue;
      this.open.splice(i, 1);
      this.close(mark);
      return;
    }
  }

  /** Covers the text from `start` to here by an atom. */
  atom(kind: AtomKind, start: number): void {
    if (this.length === start) return;
    this.fixed ??= [];
    this.fixed.push({ kind, start, end: this.length });
  }

  /** Takes what was built; marks that are still open go on in what follows. Undefined where there is no text. */
  take(): DraftText | undefined {
    if (this.length === 0) return undefined;
    const { text, map } = this.builder.build();
    for (const mark of this.open) {
      this.close(mark);
      mark.start = 0;
    }
    const { marks = NO_MARKS, fixed = NO_ATOMS } = this;
    if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end);
    this.builder = new TextBuilder();
    this.marks = undefined;
    this.fixed = undefined;
    this.last = -1;
    return { text, map, marks, fixed };
  }

  private close({ kind, url, start }: OpenMark): void {
    const end = this.length;
    if (end === start) return;
    this.marks ??= [];
    this.marks.push(url === undefined ? { kind, start, end } : { kind, start, end, url });
  }
}
