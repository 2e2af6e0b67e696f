/** Words written as one that stand for several; apostrophes straight. */
const whole: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": "ain't not",
  "let's": 'let us',
  "y'all": 'you all',
  "'tis": 'it is',
  cant: 'can not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  theyre: 'they are',
  weve: 'we have',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
};

/** The contracted words that have no apostrophe, for the word table. */
export const unmarkedContractions: readonly string[] = Object.keys(whole).filter((word) => !word.includes("'"));

/** No contracted word is longer; in UTF-16 code units. */
const longest = 40;

const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", "'d"],
  ["'s", "'s"],
];

/**
 * The words that a contracted word stands for, in order; undefined where it is not contracted.
 * @param word in lower case, its apostrophes straight
 */
export function expand(word: string): readonly string[] | undefined {
  return word.length > longest ? undefined : expandShort(word);
}

function expandShort(word: string): readonly string[] | undefined {
  const known = Object.hasOwn(whole, word) ? whole[word] : undefined;
  if (known) return known.split(' ');
  for (const [ending, meaning] of endings) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const base = word.slice(0, -ending.length);
    return [...(expandShort(base) ?? [base]), meaning];
  }
  return undefined;
}
