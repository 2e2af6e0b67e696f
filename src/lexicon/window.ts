import { clauseMarks } from './build-nodes.ts';
import { adverbAfter, adverbBefore, Flag } from './flags.ts';
import { Mark } from './marks.ts';
import type { SentenceTable } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** Up to this many adverbs are let in, and this many words between two commas. */
export const maxAdverbs = 3;
const asideLength = 6;

/** One sentence of a message, and what can be said of the places in it. All places are positions of tokens. */
export class SentenceWindow {
  first = 0;
  /** Exclusive. */
  limit = 0;
  lead = 0;
  tail = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly sentences: SentenceTable,
  ) {}

  /** Goes to another sentence. */
  enter(sentence: number): void {
    this.first = this.sentences.first[sentence] as number;
    this.limit = this.sentences.end[sentence] as number;
    this.lead = this.sentences.lead[sentence] as number;
    this.tail = this.sentences.tail[sentence] as number;
  }

  /** Possessives, and adverbs right after a pronoun, auxiliary or negator, are no words of a gap. */
  countsInGap(i: number, from: number): boolean {
    const { flags, word } = this.tokens;
    if (word[i] === Mark.s) return false;
    if (!((flags[i] as number) & (Flag.adverb | Flag.ly)) || i === this.first) return true;
    let left = i - 1;
    while (
      left > this.first &&
      left >= from &&
      i - left < maxAdverbs &&
      (flags[left] as number) & (Flag.adverb | Flag.ly)
    )
      left--;
    return !((flags[left] as number) & adverbAfter);
  }

  /** Is there an auxiliary or a negator? */
  isBeforeAuxiliary(at: number): boolean {
    return at < this.limit && ((this.tokens.flags[at] as number) & adverbBefore) !== 0;
  }

  /** “, of course,” “(for now)” “– sadly –”: the end of the aside that opens at `at`, else `at`. */
  afterAside(at: number): number {
    const { word, flags } = this.tokens;
    const opener = word[at] as number;
    if (opener !== Mark.comma && opener !== Mark.dash && opener !== Mark.open) return at;
    const closer = opener === Mark.open ? Mark.close : opener;
    for (let i = at + 1; i < this.limit && i <= at + asideLength + 1; i++) {
      if (word[i] === closer) return i > at + 1 ? i + 1 : at;
      if (!((flags[i] as number) & (Flag.word | Flag.rest))) return at;
    }
    return at;
  }

  /** Is there a word? `open`: one that carries meaning. */
  isWord(at: number, open: boolean): boolean {
    const f = this.tokens.flags[at] as number;
    if (!(f & (Flag.word | Flag.rest)) || f & Flag.atom) return false;
    return !open || !(f & (Flag.function | Flag.rest));
  }

  /** Is there the 's of a contracted word? */
  isPossessive(at: number): boolean {
    return at < this.limit && this.tokens.word[at] === Mark.s && ((this.tokens.flags[at] as number) & Flag.rest) !== 0;
  }

  /** Does a sentence or clause start there? */
  startsClause(at: number): boolean {
    if (at === this.lead || at === this.first) return true;
    if (at <= this.first || at >= this.limit) return false;
    return (
      clauseMarks.has(this.tokens.word[at - 1] as number) || ((this.tokens.flags[at - 1] as number) & Flag.joins) !== 0
    );
  }

  /** Must the word at `at`, mostly a noun, be a verb here? After to, please, will, you …; or as “Check your inbox”. */
  verbStands(at: number): boolean {
    const { flags } = this.tokens;
    let before = at - 1;
    while (
      before >= this.first &&
      (flags[before] as number) & (Flag.adverb | Flag.ly) &&
      !((flags[before] as number) & Flag.verbFollows)
    ) {
      before--;
    }
    const left = before >= this.first ? (flags[before] as number) : 0;
    if (left & Flag.verbFollows) return true;
    const opens = before < this.first || before < this.lead || (left & (Flag.joins | Flag.mark | Flag.emoji)) !== 0;
    if (!opens) return false;
    // “Simply press play” · “Check your inbox”
    const right = at + 1 < this.limit ? (flags[at + 1] as number) : 0;
    return before < at - 1 || (right & (Flag.determiner | Flag.pronoun)) !== 0;
  }

  /** Is there a word with a capital that is none by its place? “I” is no name. */
  isName(at: number): boolean {
    const f = at < this.limit ? (this.tokens.flags[at] as number) : 0;
    return (
      at !== this.lead && (f & (Flag.capital | Flag.pronoun)) === Flag.capital && (f & (Flag.word | Flag.rest)) !== 0
    );
  }
}
