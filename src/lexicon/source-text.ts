import type { Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import { Flag } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { MessageTokens } from './message-tokens.ts';

/** Where the tokens [from, to) stand in their passage's text: contracted words as a whole. */
export function rangeOf({ tokens }: MessageTokens, from: number, to: number): Range {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/**
 * The text of the tokens [from, to): as it stands, but where a border falls inside a contracted word (“we” of “we'll”)
 * only the words that are meant, written in full.
 */
export function captureText(cut: MessageTokens, lexicon: Lexicon, passage: Passage, from: number, to: number): string {
  const { tokens } = cut;
  const flags = (i: number) => (i < tokens.count ? (tokens.flags[i] as number) : 0);
  const { text } = passage.view;
  const whole = !(flags(from) & Flag.rest) && !(flags(to) & Flag.rest && flags(to - 1) & (Flag.part | Flag.atom));
  if (whole) return text.slice(tokens.start[from], tokens.end[to - 1]);
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const source = text.slice(tokens.start[i], tokens.end[i]);
    words.push(flags(i) & Flag.part ? written(lexicon.words.text(tokens.word[i] as number), source, flags(i)) : source);
  }
  return words.join(' ');
}

/** A part of a contracted word, in full. @param source the contracted word */
function written(word: string, source: string, flags: number): string {
  if (word === lexiconS) return 'is';
  if (word === lexiconD) return 'would';
  // A word that the lexicon does not know is the source up to its apostrophe.
  if (word === '' || word.startsWith('\u0000')) return source.split(/['’ʼ]/)[0] as string;
  return flags & Flag.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const lexiconS = "'s";
const lexiconD = "'d";
