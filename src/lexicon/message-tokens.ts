import type { Message, Passage } from '#core/message.ts';
import { fileView } from '#core/view.ts';
import { Flag } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownPassage, PassageMemory } from './passage-memory.ts';
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
  /** By passage, the positions of its first token and sentence. */
  readonly firstToken: readonly number[];
  readonly firstSentence: readonly number[];
  /** What is known of each passage, where a memory was given. */
  readonly known: readonly KnownPassage[];
}

/** @param memory knows passages that were cut before, and learns the others */
export function tokenise(message: Message, lexicon: Lexicon, memory?: PassageMemory): MessageTokens {
  const passages = [titlePassage(message.title), ...message.passages];
  let size = 0;
  for (const { view } of passages) size += view.text.length;
  const tokens = new Tokens((size >> 2) + 32);
  const sentences = new SentenceTable();
  const firstToken: number[] = [];
  const firstSentence: number[] = [];
  const known: KnownPassage[] = [];
  passages.forEach((passage, at) => {
    firstToken.push(tokens.count);
    firstSentence.push(sentences.count);
    const same = memory?.find(passage, lexicon);
    if (same) {
      sentences.append(same.sentences, tokens.count, at);
      tokens.append(same.tokens);
      known.push(same);
    } else {
      const fresh = cutPassage(passage, at, lexicon, tokens, sentences, memory);
      if (fresh) known.push(fresh);
    }
  });
  const words = countWords(tokens, firstToken[1] ?? tokens.count, tokens.count);
  return { passages, tokens, sentences, words, firstToken, firstSentence, known };
}

/** Adds a passage's tokens and sentences to those of the passages before it; gives what the memory learns. */
function cutPassage(
  { view, atoms }: Passage,
  at: number,
  lexicon: Lexicon,
  tokens: Tokens,
  sentences: SentenceTable,
  memory: PassageMemory | undefined,
): KnownPassage | undefined {
  const { text } = view;
  const token = tokens.count;
  const sentence = sentences.count;
  scanText({ text, words: lexicon.words, wordFlags: lexicon.wordFlags, tokens, before: 0 }, atoms);
  splitSentences(text, tokens, token, at, sentences);
  if (!memory) return undefined;
  const known: KnownPassage = {
    lexicon,
    atoms,
    tokens: tokens.slice(token, tokens.count),
    sentences: sentences.from(sentence, token),
    system: '',
    hits: new Map(),
  };
  memory.add(text, known);
  return known;
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
