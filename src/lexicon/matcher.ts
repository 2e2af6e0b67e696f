import { hasBit } from './bits.ts';
import { clauseMarks } from './build-nodes.ts';
import { adverbAfter, adverbBefore, Flag } from './flags.ts';
import { Mark } from './marks.ts';
import type { Memo } from './memo.ts';
import { Op, type PhraseNode } from './node.ts';
import type { SentenceTable } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import type { WordClass } from './word-class.ts';

/** Steps that looking for one phrase at one place may take. Hostile text ends there; prose needs a few dozen. */
const maxSteps = 3000;
/** Steps that all phrases together may take in one sentence. */
const stepsPerSentence = 50_000;
const stepsPerToken = 1000;
/** How many tokens `…*` reaches at most. */
const starLength = 200;
/** Up to this many adverbs are let in, and this many words between two commas. */
const maxAdverbs = 3;
const asideLength = 6;
const noEnds: readonly number[] = [];

/** Looks for compiled phrases at given places of a message's tokens. */
export class Matcher {
  /** Of the sentence that is looked at; to be set by `enter`. */
  private first = 0;
  private limit = 0;
  private lead = 0;
  private tail = 0;
  private budget = 0;
  /** Steps that are left for the sentence as a whole. */
  private allowance = 0;
  private collected: number[] = [];
  /** Number of the first token's place in the memo. */
  private readonly base: number;
  /** Start and end of each capture, in tokens; -1 where there is none. */
  captures: number[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly sentences: SentenceTable,
    private readonly classCount: number,
    /** Gives the class of adverbs, for those of several words. */
    private readonly adverbs: () => WordClass | undefined,
    private readonly memo: Memo,
  ) {
    this.base = memo.reserve(tokens.count + 1);
  }

  /** Goes to a sentence, and allows for as many steps as its length deserves. */
  enter(sentence: number): void {
    this.first = this.sentences.first[sentence] as number;
    this.limit = this.sentences.end[sentence] as number;
    this.lead = this.sentences.lead[sentence] as number;
    this.tail = this.sentences.tail[sentence] as number;
    this.allowance = stepsPerSentence + stepsPerToken * (this.limit - this.first);
  }

  /** The end of the phrase's match that starts at token `at` of the sentence, or -1. Sets `captures`. */
  matchAt(node: PhraseNode, at: number, slots: number): number {
    if (this.allowance <= 0) return -1;
    this.budget = maxSteps;
    if (slots > 0) this.captures = new Array<number>(slots * 2).fill(-1);
    const end = this.run(node, at);
    this.allowance -= maxSteps - this.budget;
    return end;
  }

  private run(start: PhraseNode, from: number): number {
    const { word, flags } = this.tokens;
    let node = start;
    let at = from;
    for (;;) {
      if (--this.budget < 0) return -1;
      switch (node.op) {
        case Op.found:
          return at;
        case Op.collect:
          if (!this.collected.includes(at)) this.collected.push(at);
          return -1;
        case Op.word:
          if (at >= this.limit || word[at] !== node.id) return -1;
          at++;
          break;
        case Op.set:
          if (at >= this.limit || !hasBit(node.set as Uint32Array, word[at] as number)) return -1;
          at++;
          break;
        case Op.verb:
          if (at >= this.limit || !hasBit(node.set as Uint32Array, word[at] as number)) return -1;
          if ((flags[at] as number) & Flag.nounish && !this.verbStands(at)) return -1;
          at++;
          break;
        case Op.capitals:
          if (at >= this.limit || word[at] !== node.id || !((flags[at] as number) & Flag.capitals)) return -1;
          at++;
          break;
        case Op.any:
        case Op.open: {
          if (at >= this.limit || !this.isWord(at, node.op === Op.open)) return -1;
          at++;
          if (this.isPossessive(at)) {
            const end = this.run(node.next as PhraseNode, at);
            if (end >= 0) return end;
            at++;
          }
          break;
        }
        case Op.name:
          return this.runName(node.next as PhraseNode, at);
        case Op.start:
          if (at !== this.lead && at !== this.first) return -1;
          break;
        case Op.clause:
          if (!this.startsClause(at)) return -1;
          break;
        case Op.end:
          if (at < this.tail) return -1;
          break;
        case Op.gap:
          return this.runGap(node, at);
        case Op.star:
          return this.runStar(node, at);
        case Op.class: {
          const ends = this.endsOf(node.cls as WordClass, at);
          if (ends.length === 0) return -1;
          const next = node.next as PhraseNode;
          for (let i = 0; i < ends.length - 1; i++) {
            const end = this.run(next, ends[i] as number);
            if (end >= 0) return end;
          }
          at = ends[ends.length - 1] as number;
          break;
        }
        case Op.either:
          return this.runAny(node.nodes as readonly PhraseNode[], at);
        case Op.dispatch: {
          const id = at < this.limit ? (word[at] as number) : -1;
          return this.runAny(node.byWord?.get(id) ?? (node.nodes as readonly PhraseNode[]), at);
        }
        case Op.optional: {
          const end = this.run((node.nodes as readonly PhraseNode[])[0] as PhraseNode, at);
          if (end >= 0) return end;
          break;
        }
        case Op.open_capture:
        case Op.close_capture: {
          const slot = node.id * 2 + (node.op === Op.open_capture ? 0 : 1);
          const old = this.captures[slot] as number;
          this.captures[slot] = at;
          const end = this.run(node.next as PhraseNode, at);
          if (end < 0) this.captures[slot] = old;
          return end;
        }
        case Op.not:
          if (this.run((node.nodes as readonly PhraseNode[])[0] as PhraseNode, at) >= 0) return -1;
          break;
        case Op.adverbs: {
          const f = at < this.limit ? (flags[at] as number) : 0;
          if (f & (Flag.adverb | Flag.adverbial | Flag.ly | Flag.mark)) {
            const end = this.run(node.next as PhraseNode, at);
            return end >= 0 ? end : this.runAdverbs(node.next as PhraseNode, at, node.id === 1);
          }
          break;
        }
        case Op.adverb: {
          const end = this.afterAdverb(at);
          if (end < 0) return -1;
          at = end;
          break;
        }
        default:
          return -1;
      }
      node = node.next as PhraseNode;
    }
  }

  private runAny(nodes: readonly PhraseNode[], at: number): number {
    for (const node of nodes) {
      const end = this.run(node, at);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** Where the class's wordings that start at `at` end; the longest first. Worked out once for each place. */
  private endsOf(cls: WordClass, at: number): readonly number[] {
    if (cls.first !== null && (at >= this.limit || !hasBit(cls.first, this.tokens.word[at] as number))) return noEnds;
    // Past the sentence's last token a place means another one for the next sentence, so nothing is kept.
    const keep = at < this.limit;
    const key = (this.base + at) * this.classCount + cls.index;
    const hash = Math.imul(at, 61) + cls.index;
    const known = keep ? this.memo.get(key, hash) : undefined;
    if (known) return known;
    // A class that asks for itself through others was refused when it was compiled.
    const { collected, budget } = this;
    this.collected = [];
    this.budget = maxSteps;
    this.run(cls.body as PhraseNode, at);
    const ends = this.collected.sort((a, b) => b - a);
    this.collected = collected;
    this.allowance -= maxSteps - this.budget;
    this.budget = this.allowance > 0 ? budget - 1 : 0;
    if (keep) this.memo.set(key, hash, ends);
    return ends;
  }

  private runGap(node: PhraseNode, at: number): number {
    const next = node.next as PhraseNode;
    const { flags } = this.tokens;
    let words = 0;
    let end = at;
    if (!node.greedy) {
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    while (end < this.limit) {
      const f = flags[end] as number;
      if (!(f & (Flag.word | Flag.rest)) || f & Flag.atom) break;
      if (this.counts(end, at) && ++words > node.id) break;
      end++;
      if (node.greedy) continue;
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    return node.greedy ? this.run(next, end) : -1;
  }

  /** Possessives, and adverbs right after a pronoun, auxiliary or negator, are no words of a gap. */
  private counts(i: number, from: number): boolean {
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

  private runStar(node: PhraseNode, at: number): number {
    const next = node.next as PhraseNode;
    if (node.greedy) return this.run(next, Math.max(at, Math.min(this.tail, at + starLength)));
    const to = Math.min(this.limit, at + starLength);
    for (let end = at; end <= to; end++) {
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    return -1;
  }

  /** Words with a capital; the first word of a sentence has one anyway, and “I” is no name. */
  private runName(next: PhraseNode, at: number): number {
    const { flags } = this.tokens;
    let end = at;
    const isName = (i: number) =>
      i < this.limit &&
      i !== this.lead &&
      ((flags[i] as number) & (Flag.capital | Flag.word)) === (Flag.capital | Flag.word) &&
      !((flags[i] as number) & (Flag.pronoun | Flag.part));
    while (isName(end) && end - at < 6) end++;
    if (end === at) {
      const contracted = at < this.limit && at !== this.lead && (flags[at] as number) & Flag.capital;
      if (!contracted || (flags[at] as number) & Flag.pronoun) return -1;
      end++;
    }
    for (; end > at; end--) {
      const found = this.run(next, end);
      if (found >= 0) return found;
      if (this.isPossessive(end)) {
        const after = this.run(next, end + 1);
        if (after >= 0) return after;
      }
    }
    return -1;
  }

  /** Goes on after the adverbs or the aside at `at`, if any may stand here. */
  private runAdverbs(next: PhraseNode, at: number, free: boolean): number {
    const { flags } = this.tokens;
    const left = free || (at > this.first && ((flags[at - 1] as number) & (adverbAfter | Flag.verbFollows)) !== 0);
    const after = this.afterAside(at);
    if (after > at && (left || this.isBefore(after))) {
      const end = this.run(next, after);
      if (end >= 0) return end;
    }
    let end = at;
    for (let i = 0; i < maxAdverbs; i++) {
      end = this.afterAdverb(end);
      if (end < 0) return -1;
      if (!left && !this.isBefore(end)) continue;
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    return -1;
  }

  private isBefore(at: number): boolean {
    return at < this.limit && ((this.tokens.flags[at] as number) & adverbBefore) !== 0;
  }

  /** The end of the adverb or adverbial at `at`, or -1. */
  private afterAdverb(at: number): number {
    if (at >= this.limit) return -1;
    const f = this.tokens.flags[at] as number;
    const adverbs = f & Flag.adverbial ? this.adverbs() : undefined;
    if (adverbs) {
      const end = this.endsOf(adverbs, at)[0];
      if (end !== undefined && end > at + 1) return end;
    }
    return f & (Flag.adverb | Flag.ly) ? at + 1 : -1;
  }

  /** “, of course,” “(for now)” “– sadly –”: the end of the aside that opens at `at`, else `at`. */
  private afterAside(at: number): number {
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

  private isWord(at: number, open: boolean): boolean {
    const f = this.tokens.flags[at] as number;
    if (!(f & (Flag.word | Flag.rest)) || f & Flag.atom) return false;
    return !open || !(f & (Flag.function | Flag.rest));
  }

  private isPossessive(at: number): boolean {
    return at < this.limit && this.tokens.word[at] === Mark.s && ((this.tokens.flags[at] as number) & Flag.rest) !== 0;
  }

  private startsClause(at: number): boolean {
    if (at === this.lead || at === this.first) return true;
    if (at <= this.first || at >= this.limit) return false;
    return (
      clauseMarks.has(this.tokens.word[at - 1] as number) || ((this.tokens.flags[at - 1] as number) & Flag.joins) !== 0
    );
  }

  /** Must the word at `at`, mostly a noun, be a verb here? After to, please, will, you …; or as “Check your inbox”. */
  private verbStands(at: number): boolean {
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
}
