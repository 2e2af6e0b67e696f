import type { Passage } from '#core/message.ts';
import { hasBit } from './bits.ts';
import { conditionsIn } from './conditions.ts';
import type { RawHit } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import type { MessageTokens } from './message-tokens.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './source.ts';

/** Says of a hit whether its place and surroundings let it stand. */
export class Gates {
  private readonly found = new Map<Phrase, { readonly sentence: number; readonly places: readonly number[] }>();
  private conditions: Uint8Array = new Uint8Array(0);
  private conditionsOf = -1;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly cut: MessageTokens,
    private readonly matcher: Matcher,
  ) {}

  /** @param has does a sentence have an act? */
  passes(hit: RawHit, has: (sentence: number, act: string) => boolean): boolean {
    const { source, vetoes } = hit.wording.entry;
    if (!this.placed(hit)) return false;
    if (source.unlessAct?.some((act) => has(hit.sentence, act))) return false;
    if (source.onlyAct && !source.onlyAct.some((act) => has(hit.sentence, act))) return false;
    const places = (veto: Phrase) => this.places(veto, hit.sentence);
    if (vetoes.notBefore.some((veto) => borders(places(veto), hit.end, 0))) return false;
    if (vetoes.notAfter.some((veto) => borders(places(veto), hit.start, 1))) return false;
    if (vetoes.unless.some((veto) => overlaps(places(veto), hit.start, hit.end))) return false;
    if (vetoes.unlessSentence.some((veto) => places(veto).length > 0)) return false;
    if (vetoes.onlySentence.length > 0 && !vetoes.onlySentence.some((veto) => places(veto).length > 0)) return false;
    if (vetoes.unlessNext.length === 0) return true;
    const next = this.next(hit.sentence);
    return next === undefined || !vetoes.unlessNext.some((veto) => this.places(veto, next).length > 0);
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
    if (place === 'question') return this.cut.sentences.question[hit.sentence] as boolean;
    if (place === 'condition') return this.inCondition(hit.sentence, hit.start);
    if (place === 'body') return passage.role !== 'heading' && passage.role !== 'subject';
    return passage.role === place;
  }

  private inCondition(sentence: number, at: number): boolean {
    const { sentences, tokens } = this.cut;
    const first = sentences.first[sentence] as number;
    if (this.conditionsOf !== sentence) {
      this.conditions = conditionsIn(this.lexicon, tokens, first, sentences.end[sentence] as number);
      this.conditionsOf = sentence;
    }
    return this.conditions[at - first] === 1;
  }

  private next(sentence: number): number | undefined {
    // The title is no part of the text that goes on.
    const more = sentence + 1 < this.cut.sentences.count && this.cut.sentences.passage[sentence] !== 0;
    return more ? sentence + 1 : undefined;
  }

  /** Starts and ends of all matches of a veto in a sentence, by start. Worked out once while hits of one sentence come. */
  private places(veto: Phrase, sentence: number): readonly number[] {
    const known = this.found.get(veto);
    if (known?.sentence === sentence) return known.places;
    const { sentences, tokens } = this.cut;
    const end = sentences.end[sentence] as number;
    const first = veto.first;
    const places: number[] = [];
    this.matcher.enter(sentence);
    for (let at = sentences.first[sentence] as number; at < end; at++) {
      if (first !== null && !hasBit(first, tokens.word[at] as number)) continue;
      const to = this.matcher.matchAt(veto.node, at, 0);
      if (to >= 0) places.push(at, to);
    }
    this.found.set(veto, { sentence, places });
    return places;
  }
}

/** Does one of the matches overlap [start, end)? */
function overlaps(places: readonly number[], start: number, end: number): boolean {
  for (let i = 0; i < places.length && (places[i] as number) < end; i += 2) {
    if ((places[i + 1] as number) > start) return true;
  }
  return false;
}

/** Does one of the matches start at `at` (`side` 0) or end there (1)? */
function borders(places: readonly number[], at: number, side: 0 | 1): boolean {
  for (let i: number = side; i < places.length; i += 2) if (places[i] === at) return true;
  return false;
}
