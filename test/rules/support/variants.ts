import type { Example } from '#rule/example.ts';
import { inProse } from './prose.ts';

/** The same text in another writing. */
export interface Variant {
  readonly name: string;
  write(example: Example): string;
}

const pairs: readonly [full: string, short: string][] = [
  ['can not', "can't"],
  ['cannot', "can't"],
  ['will not', "won't"],
  ['shall not', "shan't"],
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'had', 'could', 'would', 'should', 'must'].map(
    (word): [string, string] => [`${word} not`, `${word}n't`],
  ),
  ['I am', "I'm"],
  ...['we', 'you', 'they'].map((word): [string, string] => [`${word} are`, `${word}'re`]),
  ...['I', 'we', 'you', 'they'].map((word): [string, string] => [`${word} have`, `${word}'ve`]),
  ...['I', 'we', 'you', 'they', 'it', 'this', 'that'].map((word): [string, string] => [`${word} will`, `${word}'ll`]),
  ...['it', 'that', 'there', 'here', 'what'].map((word): [string, string] => [`${word} is`, `${word}'s`]),
];

function swap(text: string, from: 0 | 1): string {
  let out = text;
  for (const pair of pairs) {
    const pattern = new RegExp(`\\b${pair[from].replace("'", "['’]")}(?![\\w'’])`, 'gi');
    // “have not done” may shrink; “I have a key” may not.
    out = out.replace(pattern, (found, offset: number, whole: string) => {
      if (from === 0 && !mayShrink(pair, whole.slice(offset + found.length))) return found;
      const other = pair[1 - from] as string;
      return /^[A-Z]/.test(found) ? (other[0] ?? '').toUpperCase() + other.slice(1) : other;
    });
  }
  return out;
}

function mayShrink([, short]: readonly [string, string], rest: string): boolean {
  if (short.endsWith("n't")) return true;
  // A short form can't end a clause, and short “have” needs a participle after it.
  return short.endsWith("'ve") ? /^ (?:not |never |been |had |\w+ed\b)/.test(rest) : /^ \w/.test(rest);
}

const auxiliary =
  /\b(?:am|is|are|was|were|have|has|had|can|could|will|would|should|must|do|does|did)(?:n['’]t)?\b(?= )/gi;

function withAdverb(text: string): string {
  return text.replace(auxiliary, (found, offset: number, whole: string) => {
    const before = whole.slice(0, offset);
    const after = whole.slice(offset + found.length);
    // In a question, a command or a relative clause the word after it is the subject, or there is none.
    const inverted = /^ (?:I|we|you|he|she|it|they|this|that|these|those|there|the|your|our|my|an?)\b/i.test(after);
    const first = /(?:^|[.!?:\n]|[-*>])\s*$/.test(before);
    return inverted || first ? found : `${found} currently`;
  });
}

/** The middle word of each mark between asterisks; of a text without marks every fifth word. */
function withEmphasis({ text, marks }: Example): string {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}'’*_{}<>[\]()`/.-])\p{L}{2,}(?![\p{L}\p{N}'’*_{}<>[\]()`/-])/gu)];
  const chosen = words.filter(({ index }, i) => {
    if (marks.length === 0) return i % 5 === 2;
    return marks.some(({ start, end }) => {
      // Inside a placeholder it would be another one.
      if (/[{}%]|\w\.\w/.test(text.slice(start, end))) return false;
      const own = words.filter((word) => word.index >= start && word.index < end);
      return own[Math.floor(own.length / 2)]?.index === index;
    });
  });
  let out = '';
  let at = 0;
  for (const { 0: word, index } of chosen) {
    if (inProse(text.slice(0, index + word.length), () => '').endsWith(word)) continue;
    out += `${text.slice(at, index)}**${word}**`;
    at = index + word.length;
  }
  return out + text.slice(at);
}

export const variants: readonly Variant[] = [
  {
    name: 'apostrophes swapped, curly and straight',
    write: ({ text }) =>
      inProse(text, (prose) => prose.replace(/(?<=\w)['’](?=\w)/g, (one) => (one === '’' ? "'" : '’'))),
  },
  { name: 'contracted', write: ({ text }) => inProse(text, (prose) => swap(prose, 0)) },
  { name: 'written in full', write: ({ text }) => inProse(text, (prose) => swap(prose, 1)) },
  { name: 'an adverb after each auxiliary', write: ({ text }) => inProse(text, withAdverb) },
  { name: 'emphasis', write: withEmphasis },
  {
    name: 'no-break spaces',
    write: ({ text }) => inProse(text, (prose) => prose.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')),
  },
  {
    // Before a capital a line break may be meant.
    name: 'line breaks',
    write: ({ text }) => inProse(text, (prose) => prose.replace(/(?<=\p{L}) (?=\p{Ll})/gu, '\n')),
  },
];
