import assert from 'node:assert/strict';
import { inTone, toneOf } from '#rule/tone.ts';
import { analysed } from './support/linting.ts';

const TEMPLATE = "{I} know {that's} bad, and {I'm} sorry for {my} part.";

describe('the tone of a message', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Hi Sam,\n\nI've sent it today.\n\nBest,\nIda", "I know that's bad, and I'm sorry for my part."],
    [
      'Hi Sam,\n\nWe’ve sent our best box. It’s a blue one.\n\nBest,\nIda',
      'We know that’s bad, and we’re sorry for our part.',
    ],
    [
      'Dear Mr. Lund,\n\nI have sent it today.\n\nYours sincerely,\nIda',
      'I know that is bad, and I am sorry for my part.',
    ],
    [
      'Hi Sam,\n\nYour box left today. It is blue.\n\nThe box team',
      'We know that is bad, and we are sorry for our part.',
    ],
  ];
  for (const [text, expected] of cases) {
    it(expected, () => assert.equal(inTone(TEMPLATE, toneOf(analysed(text, 'macro').sentences)), expected));
  }

  it('is formal, plain or chatty', () => {
    const registerOf = (text: string) => toneOf(analysed(text, 'macro').sentences).register;
    assert.equal(registerOf('Dear Mr. Lund,\n\nYour box left today.\n\nYours sincerely,\nIda'), 'formal');
    assert.equal(
      registerOf("Dear Mr. Lund,\n\nYour box left today, and it's blue: we're glad.\n\nBest,\nIda"),
      'plain',
    );
    assert.equal(registerOf('Hi Sam,\n\nYour box left today.\n\nBest,\nIda'), 'plain');
    assert.equal(registerOf('Hey Sam!\n\nYour box left today.\n\nIda'), 'chatty');
    assert.equal(registerOf('Hi Sam,\n\nYour box left today 🎉\n\nIda'), 'chatty');
  });
});
