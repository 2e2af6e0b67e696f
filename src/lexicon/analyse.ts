import type { Message, Passage } from '#core/message.ts';
import type { ActMark, Captured, Hit, Sentence } from '#core/sentence.ts';
import { Finder, type RawHit } from './finder.ts';
import { Gates } from './gates.ts';
import type { Lexicon } from './lexicon.ts';
import { longestOf } from './longest.ts';
import { Matcher } from './matcher.ts';
import { countWords, type MessageTokens, tokenise } from './message-tokens.ts';
import { fillIn } from './rewrite.ts';
import { captureText, rangeOf } from './source-text.ts';
import { isAct, TaggedSentence } from './tagged-sentence.ts';

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

/** Cuts a message into sentences, tags them with speech acts and finds the phrases of all rules. */
export function analyse(message: Message, lexicon: Lexicon): Analysis {
  return new MessageAnalysis(message, lexicon);
}

const noHits: readonly Hit[] = [];

class MessageAnalysis implements Analysis {
  readonly sentences: readonly Sentence[];
  readonly titleSentences: readonly Sentence[];
  readonly words: number;
  private readonly cut: MessageTokens;
  private readonly all: readonly TaggedSentence[];
  private readonly byOwner = new Map<string, RawHit[]>();
  private readonly acts: (RawHit[] | undefined)[] = [];
  private readonly gates: Gates;
  private readonly actFinder: Finder;

  constructor(
    message: Message,
    private readonly lexicon: Lexicon,
  ) {
    const cut = tokenise(message, lexicon);
    this.cut = cut;
    this.words = cut.words;
    const matcher = new Matcher(cut.tokens, cut.sentences, lexicon.classCount, lexicon.adverbials);
    this.all = this.tagged();
    this.sentences = this.all.filter(({ index }) => index >= 0);
    this.titleSentences = this.all.filter(({ position }) => cut.sentences.passage[position] === 0);
    this.gates = new Gates(lexicon, cut, matcher, (sentence, act) =>
      this.actsOf(sentence).some(({ wording }) => isAct(wording.entry.owner, act)),
    );
    this.actFinder = new Finder(lexicon.actPhrases, cut, matcher, message, lexicon.words.size);
    this.findRules(new Finder(lexicon.rulePhrases, cut, matcher, message, lexicon.words.size));
  }

  hitsOf(rule: string): readonly Hit[] {
    const raw = this.byOwner.get(rule);
    if (!raw) return noHits;
    const kept = longestOf(
      raw.filter((hit) => this.gates.passes(hit)),
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
          (position) => this.marksOf(position),
        ),
      );
    }
    return out;
  }

  /** The title is read for its acts alone. */
  private findRules(finder: Finder): void {
    const { sentences } = this.cut;
    for (let s = this.titleSentences.length; s < sentences.count; s++) {
      for (const hit of finder.findIn(s)) {
        const { owner } = hit.wording.entry;
        const list = this.byOwner.get(owner);
        if (list) list.push(hit);
        else this.byOwner.set(owner, [hit]);
      }
    }
  }

  /** A sentence's acts, worked out when they are first asked for. Those that ask for other acts come after the others. */
  private actsOf(sentence: number): readonly RawHit[] {
    const known = this.acts[sentence];
    if (known) return known;
    const list: RawHit[] = [];
    this.acts[sentence] = list;
    const hits = this.actFinder.findIn(sentence);
    for (const asking of [false, true]) {
      for (const hit of hits) {
        const { unlessAct, onlyAct } = hit.wording.entry.source;
        if ((unlessAct !== undefined || onlyAct !== undefined) === asking && this.gates.passes(hit)) list.push(hit);
      }
    }
    return list;
  }

  private marksOf(position: number): ActMark[] {
    const hits = [...this.actsOf(position)].sort((a, b) => a.start - b.start || b.end - a.end);
    return hits.map((hit) => ({
      act: hit.wording.entry.owner,
      ...rangeOf(this.cut, hit.start, hit.end),
      captures: this.captures(hit),
    }));
  }

  private hit(raw: RawHit): Hit {
    const { source, index } = raw.wording.entry;
    const sentence = this.all[raw.sentence] as TaggedSentence;
    const captures = this.captures(raw);
    const range = (source.report ? captures[source.report] : undefined) ?? rangeOf(this.cut, raw.start, raw.end);
    const { start, end } = range;
    const replaced = {
      text: sentence.passage.view.text.slice(start, end),
      opens: raw.start <= (this.cut.sentences.lead[raw.sentence] as number) && !source.report,
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
