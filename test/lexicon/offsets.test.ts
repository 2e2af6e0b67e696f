import assert from 'node:assert/strict';
import { found, hitsIn, lexiconOf, withAtoms } from './support/lexicon.ts';

describe('places of what is found', () => {
  it('covers a contracted word as a whole', () => {
    assert.deepEqual(found('will send', "Yes, we'll send it."), ["we'll send"]);
    assert.deepEqual(found('<we> can', "But we can't."), ["we can't"]);
    assert.deepEqual(found('not <verb>', "We can't go."), ["can't go"]);
    assert.deepEqual(found('is late', 'It’s late.'), ['It’s late']);
  });

  it('gives the captured words in full where they are part of a contraction', () => {
    const texts = {
      "We'll send it": 'We',
      'we won’t send it': 'we',
      'Our team can’t send it': 'Our team',
      "I'd send it": 'I',
    };
    const lexicon = lexiconOf(['<we:who> [will|would (not) | can not] send']);
    for (const [text, who] of Object.entries(texts))
      assert.equal(hitsIn(lexicon, text)[0]?.captures.who?.text, who, text);
  });

  it('gives the place of a capture', () => {
    const [hit] = hitsIn(lexiconOf(['to <verb:v> …:rest today']), 'You need to open the blue box today.');
    assert.deepEqual(hit?.captures, {
      v: { start: 12, end: 16, text: 'open' },
      rest: { start: 17, end: 29, text: 'the blue box' },
    });
  });

  it('leaves a capture out that took no part', () => {
    const [hit] = hitsIn(lexiconOf(['open (the:t) box']), 'Open box.');
    assert.deepEqual(hit?.captures, {});
  });

  it('reports the part that the entry names', () => {
    assert.deepEqual(found({ wordings: ['^^ [just|simply]:w <verb>'], report: 'w' }, 'So, simply open it.'), [
      'simply',
    ]);
  });

  it('is exact after emoji, entities decoded and atoms', () => {
    assert.deepEqual(found('we can not', withAtoms('🙂🇩🇪 {{a}} – “we ca\u00adn’t” go')), ['we ca\u00adn’t']);
  });
});
