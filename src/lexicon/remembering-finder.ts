import type { AnchorIndex } from './anchor-index.ts';
import type { RawHit, WordingFinder } from './finder.ts';
import type { MessageTokens } from './message-tokens.ts';
import type { KnownPassage } from './passage-memory.ts';

const none: readonly RawHit[] = [];

/** A finder that looks into a passage only where nobody has looked before. */
export class RememberingFinder implements WordingFinder {
  /** @param known by passage */
  constructor(
    private readonly finder: WordingFinder,
    private readonly cut: MessageTokens,
    private readonly known: readonly KnownPassage[],
    private readonly system: string,
  ) {}

  findIn(sentence: number, index: AnchorIndex, flag: number): readonly RawHit[] {
    const passage = this.cut.sentences.passage[sentence] as number;
    const known = this.known[passage] as KnownPassage;
    const token = this.cut.firstToken[passage] as number;
    const first = this.cut.firstSentence[passage] as number;
    const list = this.listOf(known, index);
    const hits = list[sentence - first];
    if (hits) return hits.length === 0 ? none : hits.map((hit) => moved(hit, first, token));
    const found = this.finder.findIn(sentence, index, flag);
    list[sentence - first] = found.length === 0 ? none : found.map((hit) => moved(hit, -first, -token));
    return found;
  }

  private listOf(known: KnownPassage, index: AnchorIndex): (readonly RawHit[] | undefined)[] {
    if (known.system !== this.system) {
      known.hits.clear();
      known.system = this.system;
    }
    let list = known.hits.get(index);
    if (!list) {
      list = new Array<readonly RawHit[] | undefined>(known.sentences.count).fill(undefined);
      known.hits.set(index, list);
    }
    return list;
  }
}

function moved({ wording, sentence, start, end, captures }: RawHit, sentences: number, tokens: number): RawHit {
  return {
    wording,
    sentence: sentence + sentences,
    start: start + tokens,
    end: end + tokens,
    captures: captures.map((at) => (at < 0 ? at : at + tokens)),
  };
}
