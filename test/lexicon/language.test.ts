import assert from 'node:assert/strict';
import { found, withAtoms } from './support/lexicon.ts';

/** phrase, text, the words found in it. */
type Case = readonly [phrase: string, text: string, ...words: string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  words: [
    ['refund policy', 'Our refund policy is short.', 'refund policy'],
    ['refund policy', 'Our refund, policy is short.'],
    ['refund policy', 'Our refund (policy) is short.'],
    ['refund policy', 'Our REFUND Policy.', 'REFUND Policy'],
    ['refund', 'A non-refund and refunds.'],
    ['email', 'Send an e-mail or an email.', 'e-mail', 'email'],
    ['re-open', 'You may re-open it.', 're-open'],
    ['apologize', 'We apologise.', 'apologise'],
    ['cancelled', 'It was canceled.', 'canceled'],
    ['in favor of', 'It is in favour of you.', 'in favour of'],
    ['24/7', 'We are here 24/7.', '24/7'],
    ['t&c', 'Per our T&C, no.', 'T&C'],
    ['terms and conditions', 'Our terms & conditions.', 'terms & conditions'],
    ["o'clock", 'At ten o’clock.', 'o’clock'],
  ],
  'words in capitals': [
    ['SLA', 'The SLA holds, the sla does not.', 'SLA'],
    ['T2', 'Passed to T2, not to t2.', 'T2'],
    ['IT', 'Ask IT about it.', 'IT'],
  ],
  alternatives: [
    ['one|other thing', 'One thing, other thing.', 'One thing', 'other thing'],
    ['[in due course | in due time | soon] now', 'In due time now, soon now.', 'In due time now', 'soon now'],
    ['soon | in a while', 'Soon, in a while.', 'Soon', 'in a while'],
    ['in due (course | time) now', 'In due now, in due time now.', 'In due now', 'in due time now'],
    ['[due | due course] (now)', 'It is due course now.', 'due course now'],
    ['[a|b c | d] e', 'a c e, d e, b e', 'a c e', 'd e'],
  ],
  verbs: [
    ['~send', 'send sends sending sent sender', 'send', 'sends', 'sending', 'sent'],
    ['~stop|try it', 'Stopped it, tries it, trying it.', 'Stopped it', 'tries it', 'trying it'],
    ['to <verb> it', 'to reset it, to refund it, to table it', 'to reset it', 'to refund it'],
    ['<verb.ing> it', 'sending it, thing it, frobnicating it', 'sending it', 'frobnicating it'],
    ['<verb.done> it', 'taken it, took it, sent it, frobbed it', 'taken it', 'sent it', 'frobbed it'],
    ['<verb.past> it', 'taken it, took it', 'took it'],
    ['<verb.s> it', 'resets it, reset it', 'resets it'],
    ['<verb.any> it', 'reset it, taken it, resets it', 'reset it', 'taken it', 'resets it'],
  ],
  'nouns that may be verbs': [
    ['^^ <verb>', 'Order number 5.'],
    ['^^ <verb>', 'Order the part. Please order.', 'Order'],
    ['you <verb>', 'If you order now', 'you order'],
    ['<we> will <verb>', 'We will refund you.', 'We will refund'],
    ['to (open) <verb>', 'to the order'],
  ],
  slots: [
    ['the <word> team', 'the best team, the very best team', 'the best team'],
    ['just <open>', 'just the one, just with, just wait', 'just wait'],
    [
      'we <adverb> hope',
      'we really hope, we also hope, we dearly hope',
      'we really hope',
      'we also hope',
      'we dearly hope',
    ],
    [
      'in <number> days',
      'in 5 days, in five days, in 3–5 days, in 1,000 days, in a days',
      'in 5 days',
      'in five days',
      'in 3–5 days',
      'in 1,000 days',
    ],
    ['<number> off', '30% off, €59 off, 30 % off', '30% off', '€59 off', '30 % off'],
    ['ask <name> about', 'Please ask Anna Smith about it, ask them about it.', 'ask Anna Smith about'],
    ['the <word> account', "Use the customer's account.", "the customer's account"],
  ],
  gaps: [
    ['sorry … delay', 'sorry for all of the delay', 'sorry for all of the delay'],
    ['sorry … delay', 'sorry for each and every day of delay'],
    ['sorry … delay', 'sorry, the delay'],
    ['sorry …2 delay', 'sorry for the delay, sorry for all the delay', 'sorry for the delay'],
    ['we will …2 send', 'We will really just gladly go and send it.', 'We will really just gladly go and send'],
    ['we will …2 send', 'We will go now and also send it.'],
    ['sorry …* delay', 'sorry, as we said (twice), for the delay', 'sorry, as we said (twice), for the delay'],
    ['sorry …* delay', 'We are sorry. A delay.'],
    ['sorry …3', 'We are sorry about all of that.', 'sorry about all of'],
    ['sorry …*', 'We are sorry, about that!', 'sorry, about that'],
  ],
  anchors: [
    ['^ thanks', 'Many thanks. Thanks!', 'Thanks'],
    ['^ thanks', '“Thanks!” 🙂 Thanks.', 'Thanks', 'Thanks'],
    ['^ reset', '1. Reset it\n2) Reset it', 'Reset', 'Reset'],
    ['^^ thanks', 'So, thanks and thanks (thanks) – thanks; many thanks', 'thanks', 'thanks', 'thanks', 'thanks'],
    ['thanks $', 'Thanks and many thanks! “Thanks.”', 'thanks', 'Thanks'],
  ],
  marks: [
    ['hello , you', 'Hello, you! Hello you!', 'Hello, you'],
    ['really ?', 'Is it really? Really.', 'really?'],
    ['thanks !', 'Thanks!! Thanks.', 'Thanks!!'],
    ['this : that', 'this: that', 'this: that'],
    ['q & a', 'a Q & A, a q and a', 'Q & A'],
  ],
  'what may not come next': [
    ['just !a|the <word>', 'just a word, just the word, just wait now', 'just wait'],
    ['can not !only', 'We can not only. We can not.', 'can not'],
    ['may !<be>', 'It may be. It may.', 'may'],
  ],
};

describe('phrase language', () => {
  for (const [name, list] of Object.entries(cases)) {
    describe(name, () => {
      for (const [phrase, text, ...words] of list) {
        it(`${phrase}  in  ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(found(phrase, text), words));
      }
    });
  }

  it('knows atoms by their kind', () => {
    const text = withAtoms('Hi {{name}}, run `npm i` for {{name}}.');
    assert.deepEqual(found('hi <placeholder>', text), ['Hi {{name}}']);
    assert.deepEqual(found('run <code>', text), ['run `npm i`']);
    assert.deepEqual(found('for <atom>', text), ['for {{name}}']);
    assert.deepEqual(found('for <code>', text), []);
  });

  it('never matches across an atom by accident', () => {
    assert.deepEqual(found('hi … you', withAtoms('Hi {{name}} you')), []);
    assert.deepEqual(found('hi you', withAtoms('Hi {{name}} you')), []);
    assert.deepEqual(found('run it', withAtoms('Do `run it` now')), []);
    assert.deepEqual(found('hi …* you', withAtoms('Hi {{name}}, you')), ['Hi {{name}}, you']);
  });

  it('joins a possessive to its placeholder', () => {
    assert.deepEqual(found('<placeholder> order', withAtoms('Where is {{name}} order')), ['{{name}} order']);
    assert.deepEqual(found("<placeholder> 's order", withAtoms('Where is {{name}}’s order')), ['{{name}}’s order']);
  });
});
