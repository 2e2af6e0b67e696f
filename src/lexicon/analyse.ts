import type { Message, Passage } from '#core/message.ts';
import type { ActMark, Captured, Hit, Sentence } from '#core/sentence.ts';
import { ActTagger } from './act-tagger.ts';
import { type Active, activeFor } from './active.ts';
import { Finder, type RawHit, type WordingFinder } from './finder.ts';
import { Flag } from './flags.ts';
import { Gates } from './gates.ts';
import type { Lexicon } from './lexicon.ts';
import { longestOf } from './longest.ts';
import { Matcher } from './matcher.ts';
import { countWords, type MessageTokens, tokenise } from './message-tokens.ts';
import type { PassageMemory } from './passage-memory.ts';
import { RememberingFinder } from './remembering-finder.ts';
import { fillIn } from './rewrite.ts';
import { captureText, rangeOf } from './source-text.ts';
import { type ActSource, TaggedSentence } from './tagged-sentence.ts';

/** What the lexicon finds in a message. */
export interface Analysis {
  /** Of the body, in reading order, headings included; the subject left out. */
  readonly sentences: readonly Sentence[];
  readonly titleSentences: readonly Sentence[];
  /** Words of the message, the title left out, atoms counted as one each. */
  readonly words: number;
  /** Where a rule's phrases stand in body and subject, in reading order; gates, vetoes and overlaps settled. */
  hitsOf(rule: string): readonly Hit[];
}

/**
 * Cuts a message into sentences, tags them with speech acts and finds the phrases of rules.
 * @param rules ids of the rules whose phrases are wanted; all where left out. The same list for many messages is quickest
 * @param memory of the document, where it is analysed again and again
 */
export function analyse(
  message: Message,
  lexicon: Lexicon,
  rules?: readonly string[],
  memory?: PassageMemory,
): Analysis {
  return new MessageAnalysis(message, lexicon, rules, memory);
}

const noHits: readonly Hit[] = [];

class MessageAnalysis implements Analysis, ActSource {
  readonly sentences: readonly Sentence[];
  readonly titleSentences: readonly Sentence[];
  readonly words: number;
  private readonly cut: MessageTokens;
  private readonly all: readonly TaggedSentence[];
  private readonly byOwner = new Map<string, RawHit[]>();
  private readonly gates: Gates;
  private readonly tagger: ActTagger;

  constructor(
    message: Message,
    private readonly lexicon: Lexicon,
    rules: readonly string[] | undefined,
    memory: PassageMemory | undefined,
  ) {
    const cut = tokenise(message, lexicon, memory);
    const { tokens, sentences, words } = cut;
    this.cut = cut;
    this.words = words;
    this.all = this.tagged();
    this.sentences = this.all.filter(({ index }) => index >= 0);
    this.titleSentences = this.all.filter(({ position }) => sentences.passage[position] === 0);
    const { scratch } = lexicon;
    const matcher = new Matcher(tokens, sentences, lexicon.classCount, lexicon.adverbs, scratch.memo);
    const active = activeFor(lexicon, message.kind, rules);
    const { system = '' } = message;
    const own = new Finder(cut, matcher, system, scratch);
    const finder = memory ? new RememberingFinder(own, cut, cut.known, system) : own;
    this.gates = new Gates(lexicon, cut, matcher);
    this.tagger = new ActTagger(active, cut, finder, this.gates);
    this.findRules(finder, active);
  }

  has(position: number, act: string): boolean {
    return this.tagger.has(position, act);
  }

  marksOf(position: number, act: string): ActMark[] {
    return this.tagger.hitsOf(position, act).map((hit) => ({
      act: hit.wording.entry.owner,
      ...rangeOf(this.cut, hit.start, hit.end),
      captures: this.captures(hit),
    }));
  }

  hitsOf(rule: string): readonly Hit[] {
    const raw = this.byOwner.get(rule);
    if (!raw) return noHits;
    const has = (sentence: number, act: string) => this.tagger.has(sentence, act);
    const kept = longestOf(
      raw.filter((hit) => this.gates.passes(hit, has)),
      this.cut.tokens,
    );
    return kept.map((hit) => this.hit(hit));
  }

  private tagged(): TaggedSentence[] {
    const { sentences, tokens, passages } = this.cut;
    const out: TaggedSentence[] = [];
    let index = 0;
    for (let s = 0; s < sentences.count; s++) {
      const from = sentences.first[s] as number;
      const to = sentences.end[s] as number;
      const passageIndex = (sentences.passage[s] as number) - 1;
      const passage = passages[passageIndex + 1] as Passage;
      const counted = passageIndex >= 0 && passage.role !== 'subject';
      out.push(
        new TaggedSentence(
          counted ? index++ : -1,
          passage,
          passageIndex,
          tokens.start[from] as number,
          tokens.end[to - 1] as number,
          sentences.question[s] as boolean,
          countWords(tokens, from, to),
          s,
          this,
        ),
      );
    }
    return out;
  }

  /** The title is read for its acts alone. */
  private findRules(finder: WordingFinder, { rulePhrases }: Active): void {
    const { sentences } = this.cut;
    for (let s = this.titleSentences.length; s < sentences.count; s++) {
      for (const hit of finder.findIn(s, rulePhrases, Flag.anchor)) {
        const { owner } = hit.wording.entry;
        const list = this.byOwner.get(owner);
        if (list) list.push(hit);
        else this.byOwner.set(owner, [hit]);
      }
    }
  }

  private hit(raw: RawHit): Hit {
    const { source, index } = raw.wording.entry;
    const sentence = this.all[raw.sentence] as TaggedSentence;
    const captures = this.captures(raw);
    const range = (source.report ? captures[source.report] : undefined) ?? rangeOf(this.cut, raw.start, raw.end);
    const { start, end } = range;
    const replaced = {
      text: sentence.passage.view.text.slice(start, end),
      opens: start <= (this.cut.tokens.start[this.cut.sentences.lead[raw.sentence] as number] as number),
    };
    const { verbs } = this.lexicon;
    return {
      start,
      end,
      sentence,
      captures,
      phrase: {
        index,
        name: source.name ?? '',
        message: source.message ?? 'default',
        because: source.because ?? '',
        fix: source.fix ?? 'none',
      },
      get rewrites() {
        return (source.say ?? []).flatMap((say) => fillIn(say, captures, verbs, replaced) ?? []);
      },
    };
  }

  private captures({ wording, captures, sentence }: RawHit): Readonly<Record<string, Captured>> {
    const out: Record<string, Captured> = {};
    const passage = this.cut.passages[this.cut.sentences.passage[sentence] as number] as Passage;
    wording.phrase.captures.forEach((name, slot) => {
      const from = captures[slot * 2] as number;
      const to = captures[slot * 2 + 1] as number;
      if (from >= 0 && to > from) {
        out[name] = { ...rangeOf(this.cut, from, to), text: captureText(this.cut, this.lexicon, passage, from, to) };
      }
    });
    return out;
  }
}
