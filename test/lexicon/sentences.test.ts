import assert from 'node:assert/strict';
import type { Role } from '#core/message.ts';
import { analyse } from '#lexicon/analyse.ts';
import { analysisOf, lexiconOf, messageOf, passageOf, withAtoms } from './support/lexicon.ts';

const lexicon = lexiconOf(['hello']);
const sentencesOf = (text: string) => analysisOf(lexicon, text).sentences.map((sentence) => sentence.text);

/** Each text is written with ‖ where a sentence ends; white space beside it is part of neither. */
const texts: readonly string[] = [
  'We did it.‖ It works!‖ Does it?‖ Yes',
  'Really?!‖ Yes…‖ No.',
  'Wait... what is it?‖ So.',
  'Use e.g. this one, i.e. the best.‖ Then go.',
  'Ask Mr. Smith or Dr. Jones vs. me.‖ Now.',
  'At 5 p.m. we close.‖ At 5 p.m.‖ We close.',
  'The U.S. store is open.‖ Go.',
  'See No. 5 and fig. 2.‖ No.‖ We won’t.',
  'It costs 3.50 or 1,000.00 today.‖ Fine.',
  'Open example.com or docs.example.com/a.b now.‖ Fine.',
  'He said “Stop.”‖ We did.',
  'It works (see below.)‖ Yes.',
  'It is (really?) good.‖ Yes.',
  'Thanks 🙂‖ Your order is here.',
  'All done! 🎉‖ Enjoy.',
  'I love 🙂 it.‖ Yes.',
  'Thanks :)‖ We did it.',
  'it is done.‖ please reply.',
  'Your order is done.‖We sent it.',
  'Hi Anna,‖\nThanks for writing.‖ We did it.‖\nKind regards,‖\nThe team',
  'Hello there,\nwe did it',
  'We will send the form to you as soon as it is\nready for you.',
  'We will send the form as soon as we can to the address of\nAnna Smith in Rome where it will be read.',
  'Please do this:‖\n- open it‖\n- Close it',
  'Please do this:‖\n1. Open it.‖\n2. Close it.',
  'One thing‖\n\nanother thing',
  'Thank you for your patience and all your help,‖\nCustomer Care',
  'Best wishes‖\nAnna‖\nSupport team',
  'J. Smith wrote.‖ Fine.',
];

describe('sentences', () => {
  for (const text of texts) {
    it(text.replaceAll('\n', '⏎'), () => {
      const expected = text.split('‖').map((part) => part.trim());
      assert.deepEqual(sentencesOf(text.replaceAll('‖', '')), expected);
    });
  }

  it('knows a question by its mark', () => {
    const { sentences } = analysisOf(lexicon, 'Is it? It is. “Is it?” Is it?!');
    assert.deepEqual(
      sentences.map(({ question }) => question),
      [true, false, true, true],
    );
  });

  it('counts words: contractions once, numbers and atoms once, marks not', () => {
    const { sentences, words } = analysisOf(
      lexicon,
      withAtoms('Hi {{name}}, we can’t – and 3.5 of 4 won’t `do it` 🙂.'),
    );
    assert.equal(sentences[0]?.words, 10);
    assert.equal(words, 10);
  });

  it('ends a sentence where a passage ends, and leaves the subject and the title out', () => {
    const roles: readonly Role[] = ['subject', 'heading', 'paragraph', 'list-item'];
    const message = messageOf(
      roles.map((role) => passageOf(`This is a ${role}`, role)),
      'macro',
      'Order late',
    );
    const { sentences, titleSentences } = analyse(message, lexicon);
    assert.deepEqual(
      sentences.map(({ text, index, passageIndex }) => [text, index, passageIndex]),
      [
        ['This is a heading', 0, 1],
        ['This is a paragraph', 1, 2],
        ['This is a list-item', 2, 3],
      ],
    );
    assert.deepEqual(
      titleSentences.map(({ text, index }) => [text, index]),
      [['Order late', -1]],
    );
  });

  it('makes nothing of nothing', () => {
    for (const text of ['', ' ', '\n\n', '\u200b']) assert.deepEqual(sentencesOf(text), [], JSON.stringify(text));
    assert.deepEqual(analyse(messageOf([]), lexicon).sentences, []);
  });
});
