import assert from 'node:assert/strict';
import { hitsIn, lexiconOf, passageOf, wordsOf } from './support/lexicon.ts';

/** A phrase in full forms, and texts that all mean it. */
const same: readonly (readonly [phrase: string, texts: readonly string[]])[] = [
  [
    '<we> can not send',
    [
      'We can not send',
      'We cannot send',
      "We can't send",
      'We can’t send',
      'WE CAN’T SEND',
      'we canʼt send',
      'We cant send',
    ],
  ],
  ['<we> will not send', ['We will not send', "We won't send", 'We’ll not send', 'We won’t send']],
  ['<we> will send', ['We will send', "We'll send", 'We’ll send']],
  ['it is late', ['It is late', "It's late", 'It’s late']],
  ['it has been late', ['It has been late', "It's been late"]],
  ['<we> would like', ['I would like', "I'd like", 'I’d like']],
  ['<we> had asked', ['We had asked', "We'd asked"]],
  [
    '<we> would not have sent',
    ["We wouldn't've sent", "We'd not have sent", 'We would not have sent', "We wouldn't have sent"],
  ],
  ['<you> should not have <verb.done>', ["You shouldn't have opened", 'You should not have opened']],
  ['let us <verb>', ["Let's start", 'Let us start']],
  ['<is> <not> able', ["aren't able", 'is not able', "isn't able", "ain't able", "it's not able"]],
  ['<we> shall not', ["We shan't", 'We shall not']],
  ['i am sorry', ["I'm sorry", 'I am sorry', 'Im sorry', 'I’m so sorry', 'I am really very sorry']],
  ['do not hesitate', ["Don't hesitate", 'Dont hesitate', 'Do not hesitate']],
];

describe('one phrase, many spellings', () => {
  for (const [phrase, texts] of same) {
    const lexicon = lexiconOf([phrase]);
    for (const text of texts) {
      it(`${phrase}  in  ${text}`, () => assert.equal(hitsIn(lexicon, `Well: ${text} it.`).length, 1));
    }
  }

  describe('white space and invisible characters', () => {
    const lexicon = lexiconOf(['<we> can not send it']);
    const texts = {
      'a line break': "We can't\nsend it",
      'a Windows line break': "We can't\r\nsend it",
      'no-break spaces': 'We\u00a0can’t\u202fsend\u2009it',
      'a soft hyphen': 'We can’t se\u00adnd it',
      'a zero-width joiner': 'We can’t sen\u200dd it',
      'tabs and many spaces': 'We \t can’t    send it',
      'stars of emphasis': 'We *can’t* send it',
      'underscores of emphasis': 'We _can’t_ send _it',
      'an adverb': 'We currently can’t send it',
      'three adverbs': 'We really just simply can’t send it',
      'an aside in commas': 'We, as of today, can’t send it',
      'an aside in brackets': 'We (for now) can’t send it',
      'an aside in dashes': 'We – sadly – can’t send it',
      'an adverbial': 'We at the moment can’t send it',
    };
    for (const [name, text] of Object.entries(texts)) {
      it(name, () => assert.deepEqual(hitsIn(lexicon, text).map(wordsOf), [text]));
    }

    it('not an empty line', () => assert.equal(hitsIn(lexicon, "We can't\n\nsend it").length, 0));
    it('not across passages', () => assert.equal(hitsIn(lexicon, passageOf('We can’t')).length, 0));
  });

  it('lets nothing in where the entry is tight', () => {
    const lexicon = lexiconOf([{ wordings: ['we can not send'], tight: true }]);
    assert.equal(hitsIn(lexicon, "We can't send it.").length, 1);
    assert.equal(hitsIn(lexicon, "We really can't send it.").length, 0);
  });

  it('lets no adverb in where no grammar word is near', () => {
    assert.equal(hitsIn(lexiconOf(['refund policy']), 'Our refund really policy.').length, 0);
  });

  it('tells a possessive from a verb by what the phrase says', () => {
    assert.deepEqual(hitsIn(lexiconOf(["the customer's order"]), 'In the customer’s order.').map(wordsOf), [
      'the customer’s order',
    ]);
    assert.equal(hitsIn(lexiconOf(['the customer order']), 'In the customer’s order.').length, 0);
  });
});
