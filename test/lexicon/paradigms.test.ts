import assert from 'node:assert/strict';
import { hitsIn, lexiconOf } from './support/lexicon.ts';

type Person = 'i' | 'we' | 'it';

const subjects: readonly (readonly [words: string, person: Person])[] = [
  ['I', 'i'],
  ['We', 'we'],
  ['Our support team', 'it'],
  ['The company', 'it'],
  ['Our agents', 'we'],
  ['My colleagues and I', 'we'],
  ['Our billing department', 'it'],
];
const forms: Readonly<Record<Person, Readonly<Record<string, string>>>> = {
  i: {
    is: 'am',
    was: 'was',
    has: 'have',
    "isn't": 'am not',
    "wasn't": "wasn't",
    "hasn't": "haven't",
    "doesn't": "don't",
    lacks: 'lack',
    finds: 'find',
  },
  we: {
    is: 'are',
    was: 'were',
    has: 'have',
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
    lacks: 'lack',
    finds: 'find',
  },
  it: {},
};

/** Each a slot for an adverb (*), before a verb in its base form, in the third person. */
const inability = [
  "* can't *",
  '* cannot *',
  '* can * not *',
  "* couldn't *",
  "* won't * be able to",
  'will * not be * able to',
  '* is * not able to',
  "isn't * able to",
  '* is * unable to',
  '* was * unable to',
  "wasn't * able to",
  'has * not been * able to',
  "hasn't * been able to",
  "wouldn't * have been able to",
  '* can * no longer *',
  '* can * never *',
  '* can * hardly',
  'is * no longer * able to',
  'is * not in a position to',
  "won't * be in a position to",
  "* isn't * allowed to",
  'is * not * permitted to',
  'is * not authorised to',
  '* lacks the ability to',
  "* doesn't * have the means to",
  'has * no way to',
  'had * no way to',
  '* finds it impossible to',
  'may * not be able to',
  'would * be unable to',
  'is * going to be unable to',
];
const adverbs = [
  '',
  'currently',
  'unfortunately',
  'really',
  'at the moment',
  'sadly still',
  ', of course,',
  '(for now)',
  'just',
];

function* sentences(wordings: readonly string[]): Iterable<string> {
  for (const [subject, person] of subjects) {
    for (const wording of wordings) {
      const verbGroup = wording.replace(/[\w']+/g, (word) => forms[person][word] ?? word);
      const slots = verbGroup.split('*').length - 1;
      for (const adverb of adverbs) {
        for (let slot = 0; slot < (adverb === '' ? 1 : slots); slot++) {
          let n = 0;
          const text = `${subject} ${verbGroup.replace(/\*/g, () => (n++ === slot ? adverb : ''))} send the form.`;
          yield text.replace(/ +/g, ' ').replaceAll(' ,', ',');
        }
      }
    }
  }
}

/** Both ways to write an apostrophe. */
function* spelled(texts: Iterable<string>): Iterable<string> {
  for (const text of texts) {
    yield text;
    if (text.includes("'")) yield text.replaceAll("'", '’');
  }
}

function share(phrases: readonly string[], texts: Iterable<string>): { all: number; missed: string[] } {
  const lexicon = lexiconOf(phrases);
  const missed: string[] = [];
  let all = 0;
  for (const text of texts) {
    all++;
    if (hitsIn(lexicon, text).length === 0) missed.push(text);
  }
  return { all, missed };
}

describe('paradigms', () => {
  it('finds inability in every person, tense and denial, with adverbs anywhere', () => {
    const { all, missed } = share(['<we> <cannot> <verb>'], spelled(sentences(inability)));
    assert(all > 2000, `${all} sentences`);
    assert(missed.length <= all * 0.02, `${missed.length} of ${all} missed:\n${missed.slice(0, 20).join('\n')}`);
  });

  it('finds refusal', () => {
    const wordings = [
      "* won't *",
      '* will * not *',
      'is * not going to',
      "isn't * willing to",
      'is * unwilling to',
      "* doesn't * want to",
    ];
    const { all, missed } = share(['<we> <wont> <verb>'], spelled(sentences(wordings)));
    assert(missed.length <= all * 0.02, missed.slice(0, 20).join('\n'));
  });

  it('finds duty', () => {
    const lexicon = lexiconOf(['<you> <must> <verb>']);
    const texts = [
      ...[
        'must',
        'have to',
        'need to',
        "'ll have to",
        'will need to',
        'are required to',
        'should',
        'ought to',
        "'re supposed to",
      ],
      ...[
        'must first',
        'will, of course, have to',
        'are kindly requested to',
        "'d better",
        'will be asked to',
        "'ve got to",
      ],
    ];
    for (const text of texts) assert.equal(hitsIn(lexicon, `You ${text} send it.`.replace(" '", "'")).length, 1, text);
  });

  it('leaves alone what is no inability', () => {
    const texts = [
      'We can send the form.',
      'We can not only send it but mend it.',
      'We are able to send the form.',
      'You cannot send the form.',
      'They cannot send the form.',
      'We will send the form.',
      'We do not send the form.',
      'Our site cannot send the form.',
    ];
    assert.deepEqual(share(['<we> <cannot> <verb>'], texts).missed, texts);
  });

  it('knows duty from freedom', () => {
    assert.equal(
      hitsIn(lexiconOf(['<you> <must> <verb>']), 'You need not send it. You do not have to send it.').length,
      0,
    );
    assert.equal(
      hitsIn(lexiconOf(['<you> <need-not> <verb>']), 'You need not send it. You won’t have to send it.').length,
      2,
    );
  });
});
