import type { Message, Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { Flag } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { scanText } from './scan.ts';
import { SentenceTable, splitSentences } from './sentences.ts';
import { Tokens } from './tokens.ts';

/** A message's passages (its title first, as a heading), cut into tokens and sentences. */
export interface MessageTokens {
  /** Position 0 is the title; the message's own follow. */
  readonly passages: readonly Passage[];
  readonly tokens: Tokens;
  readonly sentences: SentenceTable;
  /** Words of the message without its title, atoms counted as one each. */
  readonly words: number;
}

export function tokenise(message: Message, lexicon: Lexicon): MessageTokens {
  const passages = [titlePassage(message.title), ...message.passages];
  let size = 0;
  for (const { view } of passages) size += view.text.length;
  const tokens = new Tokens((size >> 2) + 32);
  const sentences = new SentenceTable();
  let body = 0;
  passages.forEach(({ view, atoms }, passage) => {
    const from = tokens.count;
    scanText({ text: view.text, words: lexicon.words, wordFlags: lexicon.wordFlags, tokens, before: 0 }, atoms);
    splitSentences(view.text, tokens, from, passage, sentences);
    if (passage === 0) body = tokens.count;
  });
  return { passages, tokens, sentences, words: countWords(tokens, body, tokens.count) };
}

/** Words among the tokens [from, to), atoms counted as one each. */
export function countWords(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) words += (tokens.flags[i] as number) & Flag.word;
  return words;
}

function titlePassage(title: string): Passage {
  return { role: 'heading', level: 1, view: fileView(title), atoms: [], marks: [] };
}
