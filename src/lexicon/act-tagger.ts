import { isAct, rootOf } from './acts.ts';
import type { Finder, RawHit } from './finder.ts';
import type { Gates } from './gates.ts';
import type { Lexicon } from './lexicon.ts';

const noActs: readonly RawHit[] = [];

/** What was found of one act in each sentence; undefined where it was not looked for. */
type BySentence = (readonly RawHit[] | undefined)[];

/**
 * Finds the acts of a message's sentences, each act and sentence when it is first asked for. An entry that asks for other
 * acts (`unless act`) is judged by those that ask for none, so that the order of the questions makes no difference.
 */
export class ActTagger {
  /** By act: the entries that ask for no other act, and all. */
  private readonly plain = new Map<string, BySentence>();
  private readonly full = new Map<string, BySentence>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly finder: Finder,
    private readonly gates: Gates,
    private readonly sentenceCount: number,
  ) {}

  has(sentence: number, act: string): boolean {
    return this.hits(sentence, rootOf(act)).some(({ wording }) => isAct(wording.entry.owner, act));
  }

  /** The wordings that show an act or one of its finer kinds, in reading order. */
  hitsOf(sentence: number, act: string): RawHit[] {
    const hits = this.hits(sentence, rootOf(act)).filter(({ wording }) => isAct(wording.entry.owner, act));
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private hits(sentence: number, root: string): readonly RawHit[] {
    return this.listOf(this.full, root)[sentence] ?? this.find(sentence, root);
  }

  private find(sentence: number, root: string): readonly RawHit[] {
    const index = this.lexicon.actPhrases.get(root);
    const found = index ? this.finder.findIn(sentence, index, 0) : noActs;
    const plain = found.length === 0 ? noActs : found.filter((hit) => !asks(hit) && this.gates.passes(hit, never));
    this.listOf(this.plain, root)[sentence] = plain;
    const asking = found.filter((hit) => asks(hit) && this.gates.passes(hit, this.hasPlain));
    const all = asking.length === 0 ? plain : [...plain, ...asking];
    this.listOf(this.full, root)[sentence] = all;
    return all;
  }

  private readonly hasPlain = (sentence: number, act: string): boolean => {
    const root = rootOf(act);
    const list = this.listOf(this.plain, root);
    if (!list[sentence]) this.find(sentence, root);
    return (list[sentence] ?? noActs).some(({ wording }) => isAct(wording.entry.owner, act));
  };

  private listOf(lists: Map<string, BySentence>, root: string): BySentence {
    let list = lists.get(root);
    if (!list) {
      list = new Array<readonly RawHit[] | undefined>(this.sentenceCount).fill(undefined);
      lists.set(root, list);
    }
    return list;
  }
}

function asks({ wording }: RawHit): boolean {
  const { unlessAct, onlyAct } = wording.entry.source;
  return unlessAct !== undefined || onlyAct !== undefined;
}

function never(): boolean {
  return false;
}
