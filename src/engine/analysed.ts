import type { Message } from '#core/message.ts';
import { type Analysis, analyse } from '#lexicon/analyse.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import type { PassageMemory } from '#lexicon/passage-memory.ts';
import type { Hit, Sentence, SystemInfo } from '#rule';
import { systemInfo } from '#systems/index.ts';

/** What of a message all rules share. It is taken apart only when the first rule asks for its sentences or phrases. */
export class Analysed {
  readonly system: SystemInfo;
  readonly fields: readonly string[];
  private analysis: Analysis | undefined;
  private readonly hits = new Map<string, readonly Hit[]>();

  /**
   * @param placeholders names that the team's configuration declares
   * @param rules ids of the rules that are on
   * @param memory of the document, where it is judged again and again
   */
  constructor(
    readonly message: Message,
    private readonly lexicon: Lexicon,
    placeholders: readonly string[],
    private readonly rules: readonly string[],
    private readonly memory: PassageMemory | undefined,
  ) {
    this.system = systemInfo(message.system);
    this.fields = message.fields ? [...message.fields, ...placeholders] : placeholders;
  }

  get sentences(): readonly Sentence[] {
    return this.known().sentences;
  }

  get titleSentences(): readonly Sentence[] {
    return this.known().titleSentences;
  }

  get words(): number {
    return this.known().words;
  }

  hitsOf(rule: string): readonly Hit[] {
    let hits = this.hits.get(rule);
    if (!hits) {
      hits = this.known().hitsOf(rule);
      this.hits.set(rule, hits);
    }
    return hits;
  }

  private known(): Analysis {
    this.analysis ??= analyse(this.message, this.lexicon, this.rules, this.memory);
    return this.analysis;
  }
}
