import { hasBit } from './bits.ts';
import { adverbAfter, Flag } from './flags.ts';
import type { Memo } from './memo.ts';
import { Op, type PhraseNode } from './node.ts';
import type { SentenceTable } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import { maxAdverbs, SentenceWindow } from './window.ts';
import type { WordClass } from './word-class.ts';

/** Steps that looking for one phrase at one place may take. Hostile text ends there; prose needs a few dozen. */
const maxSteps = 3000;
/** Steps that all phrases together may take in one sentence. */
const stepsPerSentence = 50_000;
const stepsPerToken = 1000;
/** How many tokens `…*` reaches at most. */
const starLength = 200;
/** In words. */
const longestName = 6;
const noEnds: readonly number[] = [];

/** Looks for compiled phrases at given places of a message's tokens. */
export class Matcher {
  private readonly window: SentenceWindow;
  /** End of the sentence that is looked at; kept here as it is asked for at every step. */
  private limit = 0;
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
    sentences: SentenceTable,
    private readonly classCount: number,
    /** Gives the class of adverbs, for those of several words. */
    private readonly adverbs: () => WordClass | undefined,
    private readonly memo: Memo,
  ) {
    this.window = new SentenceWindow(tokens, sentences);
    this.base = memo.reserve(tokens.count + 1);
  }

  /** Goes to a sentence, and allows for as many steps as its length deserves. */
  enter(sentence: number): void {
    this.window.enter(sentence);
    this.limit = this.window.limit;
    this.allowance = stepsPerSentence + stepsPerToken * (this.limit - this.window.first);
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
          if ((flags[at] as number) & Flag.nounish && !this.window.verbStands(at)) return -1;
          at++;
          break;
        case Op.capitals:
          if (at >= this.limit || word[at] !== node.id || !((flags[at] as number) & Flag.capitals)) return -1;
          at++;
          break;
        case Op.any:
        case Op.open: {
          if (at >= this.limit || !this.window.isWord(at, node.op === Op.open)) return -1;
          at++;
          if (this.window.isPossessive(at)) {
            const end = this.run(node.next as PhraseNode, at);
            if (end >= 0) return end;
            at++;
          }
          break;
        }
        case Op.name:
          return this.runName(node.next as PhraseNode, at);
        case Op.start:
          if (at !== this.window.lead && at !== this.window.first) return -1;
          break;
        case Op.clause:
          if (!this.window.startsClause(at)) return -1;
          break;
        case Op.end:
          if (at < this.window.tail) return -1;
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
      if (this.window.countsInGap(end, at) && ++words > node.id) break;
      end++;
      if (node.greedy) continue;
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    return node.greedy ? this.run(next, end) : -1;
  }

  private runStar(node: PhraseNode, at: number): number {
    const next = node.next as PhraseNode;
    if (node.greedy) return this.run(next, Math.max(at, Math.min(this.window.tail, at + starLength)));
    const to = Math.min(this.limit, at + starLength);
    for (let end = at; end <= to; end++) {
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    return -1;
  }

  /** As many words with a capital as there are, then fewer. */
  private runName(next: PhraseNode, at: number): number {
    let end = at;
    while (end - at < longestName && this.window.isName(end)) end++;
    for (; end > at; end--) {
      const found = this.run(next, end);
      if (found >= 0) return found;
      if (this.window.isPossessive(end)) {
        const after = this.run(next, end + 1);
        if (after >= 0) return after;
      }
    }
    return -1;
  }

  /** Goes on after the adverbs or the aside at `at`, if any may stand here. */
  private runAdverbs(next: PhraseNode, at: number, free: boolean): number {
    const { flags } = this.tokens;
    const left =
      free || (at > this.window.first && ((flags[at - 1] as number) & (adverbAfter | Flag.verbFollows)) !== 0);
    const after = this.window.afterAside(at);
    if (after > at && (left || this.window.isBeforeAuxiliary(after))) {
      const end = this.run(next, after);
      if (end >= 0) return end;
    }
    let end = at;
    for (let i = 0; i < maxAdverbs; i++) {
      end = this.afterAdverb(end);
      if (end < 0) return -1;
      if (!left && !this.window.isBeforeAuxiliary(end)) continue;
      const found = this.run(next, end);
      if (found >= 0) return found;
    }
    return -1;
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
}
