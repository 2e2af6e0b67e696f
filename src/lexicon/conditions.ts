import { Flag } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { Mark } from './marks.ts';
import type { Tokens } from './tokens.ts';

const openers: ReadonlySet<string> = new Set(
  'if when whenever unless whether assuming provided suppose supposing'.split(' '),
);
/** After “in”: in case, in the event. */
const afterIn: ReadonlySet<string> = new Set(['case', 'event']);
const inverted: ReadonlySet<string> = new Set(['should', 'had', 'were']);
const persons: ReadonlySet<string> = new Set(
  'you they he she it there anyone anybody any the your this that'.split(' '),
);
const closers: ReadonlySet<string> = new Set(['then', 'please']);

/** The words that this file goes by, which the word table must know. */
export const conditionWords: readonly string[] = [
  ...[...openers, ...afterIn, ...inverted, ...persons, ...closers],
  ...['in', 'the', 'as', 'long', 'far', 'or'],
];

/**
 * For each token of the sentence [first, end) 1 where it is inside a condition: after if, when, unless, in case, should you
 * … and before the comma or stop that closes it. The “if” itself is not inside.
 */
export function conditionsIn(lexicon: Lexicon, tokens: Tokens, first: number, end: number): Uint8Array {
  const inside = new Uint8Array(end - first);
  let open = false;
  for (let i = first; i < end; i++) {
    inside[i - first] = open ? 1 : 0;
    if (opensCondition(lexicon, tokens, first, end, i)) open = true;
    else if (open && closesCondition(lexicon, tokens, end, i)) open = false;
  }
  return inside;
}

function opensCondition(lexicon: Lexicon, tokens: Tokens, first: number, end: number, i: number): boolean {
  const word = wordAt(lexicon, tokens, i);
  if (openers.has(word)) return true;
  const next = i + 1 < end ? wordAt(lexicon, tokens, i + 1) : '';
  if (word === 'in')
    return afterIn.has(next) || (next === 'the' && i + 2 < end && afterIn.has(wordAt(lexicon, tokens, i + 2)));
  if (word === 'as')
    return (next === 'long' || next === 'far') && i + 2 < end && wordAt(lexicon, tokens, i + 2) === 'as';
  if (!inverted.has(word) || !persons.has(next)) return false;
  // “Should you …” at the start of a clause; after a question word it asks.
  if (i === first) return word !== 'were' || next !== 'there';
  const before = tokens.flags[i - 1] as number;
  return (before & Flag.mark) !== 0 || (before & Flag.joins) !== 0;
}

function closesCondition(lexicon: Lexicon, tokens: Tokens, end: number, i: number): boolean {
  const id = tokens.word[i] as number;
  if (id === Mark.semicolon || id === Mark.colon || id === Mark.dash || id === Mark.close) return true;
  if (id === Mark.comma) {
    const next = i + 1 < end ? wordAt(lexicon, tokens, i + 1) : '';
    return next !== 'or' && !isAside(lexicon, tokens, i);
  }
  return closers.has(wordAt(lexicon, tokens, i));
}

/** “if, for any reason, you …”: a comma right after the opener, or one that closes such an aside. */
function isAside(lexicon: Lexicon, tokens: Tokens, i: number): boolean {
  if (i > 0 && openers.has(wordAt(lexicon, tokens, i - 1))) return true;
  for (let k = i - 1; k > 0 && i - k < 8; k--) {
    if (tokens.word[k] === Mark.comma) return openers.has(wordAt(lexicon, tokens, k - 1));
  }
  return false;
}

function wordAt(lexicon: Lexicon, tokens: Tokens, i: number): string {
  return lexicon.words.text(tokens.word[i] as number);
}
