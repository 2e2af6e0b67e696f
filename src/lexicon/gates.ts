import type { Passage } from '#core/message.ts';
import { hasBit } from './bits.ts';
import { inCondition } from './conditions.ts';
import type { RawHit } from './finder.ts';
import type { Lexicon, Veto } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import type { MessageTokens } from './message-tokens.ts';
import type { Place } from './source.ts';

/** How far before a hit a wording of `not after` may start, in tokens. */
const lookBehind = 24;

/** Says of a hit whether its place and surroundings let it stand. */
export class Gates {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly cut: MessageTokens,
    private readonly matcher: Matcher,
    /** Does a sentence have an act? */
    private readonly has: (sentence: number, act: string) => boolean,
  ) {}

  passes(hit: RawHit): boolean {
    const { source, vetoes } = hit.wording.entry;
    if (!this.placed(hit)) return false;
    if (source.unlessAct?.some((act) => this.has(hit.sentence, act))) return false;
    if (source.onlyAct && !source.onlyAct.some((act) => this.has(hit.sentence, act))) return false;
    if (vetoes.notBefore.some((veto) => this.at(veto, hit.sentence, hit.end) >= 0)) return false;
    if (vetoes.notAfter.some((veto) => this.endsAt(veto, hit.sentence, hit.start))) return false;
    if (vetoes.unless.some((veto) => this.overlaps(veto, hit))) return false;
    if (vetoes.unlessSentence.some((veto) => this.holds(veto, hit.sentence))) return false;
    if (vetoes.onlySentence.length > 0 && !vetoes.onlySentence.some((veto) => this.holds(veto, hit.sentence))) {
      return false;
    }
    return !vetoes.unlessNext.some((veto) => this.holdsNext(veto, hit.sentence));
  }

  private placed(hit: RawHit): boolean {
    const { notIn, onlyIn } = hit.wording.entry.source;
    const passage = this.cut.passages[this.cut.sentences.passage[hit.sentence] as number] as Passage;
    // What is quoted is not the writer's own voice.
    if (passage.role === 'quote' && !onlyIn?.includes('quote')) return false;
    if (notIn?.some((place) => this.isIn(hit, place, passage))) return false;
    if (!onlyIn) return true;
    // Clauses and passages narrow each other: a question in a list item.
    const clauses = onlyIn.filter((place) => place === 'condition' || place === 'question');
    const roles = onlyIn.filter((place) => place !== 'condition' && place !== 'question');
    const any = (places: readonly Place[]) => places.length === 0 || places.some((p) => this.isIn(hit, p, passage));
    return any(clauses) && any(roles);
  }

  private isIn(hit: RawHit, place: Place, passage: Passage): boolean {
    const { sentences, tokens } = this.cut;
    if (place === 'question') return sentences.question[hit.sentence] as boolean;
    if (place === 'condition') {
      const first = sentences.first[hit.sentence] as number;
      return inCondition(this.lexicon, tokens, first, sentences.end[hit.sentence] as number, hit.start);
    }
    if (place === 'body') return passage.role !== 'heading' && passage.role !== 'subject';
    return passage.role === place;
  }

  /** Where the wording's match that starts at token `at` ends, or -1. */
  private at(veto: Veto, sentence: number, at: number): number {
    const first = veto.first();
    if (first !== null) {
      const end = this.cut.sentences.end[sentence] as number;
      if (at >= end || !hasBit(first, this.cut.tokens.word[at] as number)) return -1;
    }
    this.matcher.enter(sentence);
    return this.matcher.matchAt(veto.node(), at, 0);
  }

  private endsAt(veto: Veto, sentence: number, end: number): boolean {
    const first = this.cut.sentences.first[sentence] as number;
    for (let at = end; at >= first && at >= end - lookBehind; at--) {
      if (this.at(veto, sentence, at) === end) return true;
    }
    return false;
  }

  private overlaps(veto: Veto, hit: RawHit): boolean {
    const first = this.cut.sentences.first[hit.sentence] as number;
    for (let at = first; at < hit.end; at++) if (this.at(veto, hit.sentence, at) > hit.start) return true;
    return false;
  }

  private holds(veto: Veto, sentence: number): boolean {
    const end = this.cut.sentences.end[sentence] as number;
    for (let at = this.cut.sentences.first[sentence] as number; at < end; at++) {
      if (this.at(veto, sentence, at) >= 0) return true;
    }
    return false;
  }

  private holdsNext(veto: Veto, sentence: number): boolean {
    const next = sentence + 1;
    // The title is no part of the text that goes on.
    return next < this.cut.sentences.count && this.cut.sentences.passage[sentence] !== 0 && this.holds(veto, next);
  }
}
