import { maybeEnding, neverEnding } from './abbreviations.ts';
import { Flag } from './flags.ts';
import { breaksLine, LineLengths } from './lines.ts';
import { atomIds, Mark } from './marks.ts';
import { closesSentence, opensSentence } from './sentence-edges.ts';
import type { Tokens } from './tokens.ts';

/** Longer runs without a stop are cut, so that hostile text stays cheap. In tokens. */
const longest = 800;

/** The sentences of a message, in parallel arrays; all but `passage` are positions in its `Tokens`. */
export class SentenceTable {
  readonly first: number[] = [];
  /** Exclusive. */
  readonly end: number[] = [];
  /** First token that is not a bullet, opening quote, emoji or list number. */
  readonly lead: number[] = [];
  /** Where its closing marks begin. */
  readonly tail: number[] = [];
  /** Position of its passage. */
  readonly passage: number[] = [];
  readonly question: boolean[] = [];

  get count(): number {
    return this.first.length;
  }

  add(tokens: Tokens, first: number, end: number, passage: number): void {
    let tail = end;
    let question = false;
    while (tail > first && closesSentence(tokens.word[tail - 1] as number)) {
      tail--;
      if (tokens.word[tail] === Mark.question) question = true;
    }
    this.first.push(first);
    this.end.push(end);
    this.lead.push(opensSentence(tokens, first, tail));
    this.tail.push(tail);
    this.passage.push(passage);
    this.question.push(question);
  }

  /** A copy of the sentences from one on, whose tokens count from `token` and whose passage is 0. */
  from(sentence: number, token: number): SentenceTable {
    const out = new SentenceTable();
    for (let s = sentence; s < this.count; s++) out.copy(this, s, -token, 0);
    return out;
  }

  /** Adds sentences that count from their passage's first token; that is `token` here. */
  append(more: SentenceTable, token: number, passage: number): void {
    for (let s = 0; s < more.count; s++) this.copy(more, s, token, passage);
  }

  private copy(other: SentenceTable, s: number, by: number, passage: number): void {
    this.first.push((other.first[s] as number) + by);
    this.end.push((other.end[s] as number) + by);
    this.lead.push((other.lead[s] as number) + by);
    this.tail.push((other.tail[s] as number) + by);
    this.passage.push(passage);
    this.question.push(other.question[s] as boolean);
  }
}

/** Cuts the tokens [from, tokens.count) of one passage into sentences. */
export function splitSentences(
  text: string,
  tokens: Tokens,
  from: number,
  passage: number,
  table: SentenceTable,
): void {
  const { word, flags, count } = tokens;
  const lines = new LineLengths(text);
  let first = from;
  for (let i = from; i < count; i++) {
    if (
      i > first &&
      (flags[i] as number) & (Flag.newline | Flag.blankLine) &&
      breaksLine(text, tokens, first, i, lines)
    ) {
      table.add(tokens, first, i, passage);
      first = i;
    }
    const id = word[i] as number;
    const ends =
      id === Mark.stop || id === Mark.exclamation || id === Mark.question || id === Mark.ellipsis
        ? endsAtStop(text, tokens, first, i)
        : id === Mark.emoji
          ? endsAtEmoji(tokens, first, i)
          : i - first >= longest;
    if (!ends) continue;
    let end = i + 1;
    while (end < count && trails(tokens, end)) end++;
    table.add(tokens, first, end, passage);
    first = end;
    i = end - 1;
  }
  if (first < count) table.add(tokens, first, count, passage);
}

/** Closing quotes and brackets, and emoji on the same line, belong to the sentence before them. */
function trails(tokens: Tokens, i: number): boolean {
  const id = tokens.word[i] as number;
  const flags = tokens.flags[i] as number;
  if (flags & (Flag.newline | Flag.blankLine)) return false;
  if (id === Mark.emoji) return true;
  return !(flags & Flag.spaced) && (id === Mark.quote || id === Mark.close);
}

function endsAtStop(text: string, tokens: Tokens, first: number, i: number): boolean {
  const { word, flags, count } = tokens;
  const id = word[i] as number;
  let next = i + 1;
  while (next < count && !((flags[next] as number) & Flag.spaced) && isCloser(word[next] as number)) next++;
  if (next >= count) return true;
  const nextFlags = flags[next] as number;
  const capital = (nextFlags & Flag.capital) !== 0;
  if (!(nextFlags & Flag.spaced))
    return capital && next === i + 1 && i > first && !((flags[i] as number) & Flag.spaced);
  const small = (nextFlags & (Flag.word | Flag.capital | Flag.number | Flag.atom)) === Flag.word;
  // “(really?) we” · “that is … well”
  if (next > i + 1 && small) return false;
  if (id === Mark.ellipsis) return !small;
  if (id !== Mark.stop) return true;
  if (i === first) return false;
  const last = i - 1;
  const lastFlags = flags[last] as number;
  const length = (tokens.end[last] as number) - (tokens.start[last] as number);
  // “1. Open the app” at the start, and initials.
  if (last === first && (length === 1 || ((lastFlags & Flag.number) !== 0 && length <= 2))) return false;
  if (length === 1 && lastFlags & Flag.capital && text[tokens.start[last] as number] !== 'I') return !capital;
  if (lastFlags & Flag.word && length <= 7) {
    const before = text.slice(tokens.start[last], tokens.end[last]).toLowerCase();
    if (neverEnding.has(before)) return before === 'no' && !(nextFlags & Flag.number);
    if (maybeEnding.has(before)) return capital || (nextFlags & Flag.atom) !== 0;
  }
  return true;
}

function isCloser(id: number): boolean {
  return id === Mark.quote || id === Mark.close;
}

/** “Thanks 🙂 Your order is on its way”: an emoji ends a sentence where a capital follows. */
function endsAtEmoji(tokens: Tokens, first: number, i: number): boolean {
  if (i === first || i + 1 >= tokens.count) return false;
  const next = tokens.flags[i + 1] as number;
  const leading = opensSentence(tokens, first, i) === i;
  return !leading && (next & Flag.capital) !== 0 && (tokens.word[i + 1] as number) !== atomIds.markup;
}
