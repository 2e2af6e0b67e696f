import { edges, type WordingRow } from './digest.ts';
import type { DigestReader } from './digest-reader.ts';
import { type Entry, kindBits, type Wording } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseSource } from './source.ts';

/** What the wordings of one group are made from. */
export interface WordingContext {
  readonly known: DigestReader;
  readonly phraseOf: (wording: string, source: PhraseSource) => Phrase;
}

/** A wording that a digest tells of. There are thousands, and few are ever tried: the rest is made when it is asked for. */
export class KnownWording implements Wording {
  readonly kinds: number;
  private made: Phrase | undefined;
  private lists: readonly (readonly number[])[] | undefined;

  /** @param rule position of its rule; -1 for an act's */
  constructor(
    readonly entry: Entry,
    readonly rule: number,
    private readonly row: WordingRow,
    private readonly context: WordingContext,
  ) {
    this.kinds = kindsOf(entry.source);
  }

  get phrase(): Phrase {
    const { source } = this.entry;
    this.made ??= this.context.phraseOf(source.wordings[this.row[1]] as string, source);
    return this.made;
  }

  get systems(): readonly string[] | undefined {
    return this.entry.source.systems;
  }

  get needs(): readonly (readonly number[])[] {
    if (!this.lists) {
      const [, , , , , ...needs] = this.row;
      this.lists = needs.map((at) => this.context.known.setAt(at));
    }
    return this.lists;
  }

  get edge(): Wording['edge'] {
    return edges[this.row[4]];
  }
}

/** Bits of `kindBits`: the kinds of messages that an entry is for. */
export function kindsOf({ kinds }: PhraseSource): number {
  return kinds === undefined ? 7 : kinds.reduce((sum, kind) => sum | kindBits[kind], 0);
}
