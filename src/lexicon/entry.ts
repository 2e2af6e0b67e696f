import type { Entry, Vetoes } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseSource } from './source.ts';

const keys = ['unless', 'unlessSentence', 'unlessNext', 'onlySentence', 'notAfter', 'notBefore'] as const;
const none: readonly Phrase[] = [];

/** An entry whose vetoes are made when they are first asked for. */
export class CompiledEntry implements Entry {
  private made: Vetoes | undefined;

  constructor(
    readonly serial: number,
    readonly owner: string,
    readonly isAct: boolean,
    readonly index: number,
    readonly source: PhraseSource,
    private readonly phraseOf: (wording: string) => Phrase | undefined,
  ) {}

  get vetoes(): Vetoes {
    if (!this.made) {
      const lists = keys.map((key) => [
        key,
        this.source[key]?.flatMap((wording) => this.phraseOf(wording) ?? []) ?? none,
      ]);
      this.made = Object.fromEntries(lists) as unknown as Vetoes;
    }
    return this.made;
  }
}
