import { Flag } from './flags.ts';
import { Mark } from './marks.ts';
import type { Tokens } from './tokens.ts';

/** A line this short was not broken for want of room. In code units. */
const short = 48;

/** The longest line of a text, measured once when first asked for. */
export class LineLengths {
  private max = -1;

  constructor(private readonly text: string) {}

  /** In code units. */
  get longest(): number {
    if (this.max < 0) {
      let at = 0;
      for (;;) {
        const end = this.text.indexOf('\n', at);
        this.max = Math.max(this.max, (end < 0 ? this.text.length : end) - at);
        if (end < 0) break;
        at = end + 1;
      }
    }
    return this.max;
  }
}

/**
 * Does the line break before token `i` end a sentence? An empty line always does. A single break does where the new line
 * begins something (a bullet, a letter's next part), and does not where it is only wrapped text.
 * @param first the first token of the sentence so far
 */
export function breaksLine(text: string, tokens: Tokens, first: number, i: number, lines: LineLengths): boolean {
  const flags = tokens.flags[i] as number;
  if (flags & Flag.blankLine) return true;
  const id = tokens.word[i] as number;
  if (id === Mark.bullet || startsList(tokens, i)) return true;
  const start = tokens.start[i] as number;
  const lineEnd = text.lastIndexOf('\n', start);
  const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
  const length = lineEnd - lineStart;
  const last = tokens.word[i - 1] as number;
  // “We sent these:”
  if (last === Mark.colon) return true;
  if ((flags & Flag.word) !== 0 && !(flags & (Flag.capital | Flag.number | Flag.atom))) return false;
  // “Hi Anna,” and “Kind regards,”: a few words of their own line.
  if (last === Mark.comma) {
    return (wordsBetween(tokens, first, i) <= 5 && length <= short) || isNameLine(tokens, i);
  }
  if (flags & Flag.atom && !isAlone(text, tokens, i)) return length <= short && endsLikeLetter(tokens, i - 1);
  // The next word had room on the line before, so the break is meant.
  const wordLength = (tokens.end[i] as number) - start;
  return length + 1 + wordLength < lines.longest - 2 || length <= short;
}

/** “1. Open” or “2) Open” on a line of its own. */
function startsList(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.count || !((tokens.flags[i] as number) & Flag.number)) return false;
  if ((tokens.end[i] as number) - (tokens.start[i] as number) > 2) return false;
  const mark = tokens.word[i + 1];
  return (mark === Mark.stop || mark === Mark.close) && ((tokens.flags[i + 2] as number) & Flag.spaced) !== 0;
}

function wordsBetween(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if ((tokens.flags[i] as number) & Flag.word) words++;
  return words;
}

/** Is the token all of its line? */
function isAlone(text: string, tokens: Tokens, i: number): boolean {
  const end = text.indexOf('\n', tokens.end[i]);
  return text.slice(tokens.end[i], end < 0 ? text.length : end).trim() === '';
}

/** Nothing but up to five words with capitals, as below “Thank you for your patience,”. */
function isNameLine(tokens: Tokens, from: number): boolean {
  let i = from;
  for (; i < tokens.count && (i === from || !((tokens.flags[i] as number) & Flag.newline)); i++) {
    if (!((tokens.flags[i] as number) & (Flag.capital | Flag.atom)) || i - from >= 5) return false;
  }
  return i > from;
}

/** After a mark, or on the first line of a sentence: “Thank you” above a name. */
function endsLikeLetter(tokens: Tokens, i: number): boolean {
  return ((tokens.flags[i] as number) & (Flag.mark | Flag.emoji)) !== 0;
}
