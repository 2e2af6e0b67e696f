import assert from 'node:assert/strict';
import { hitsIn, lexiconOf } from './support/lexicon.ts';

/** wordings, say, text, the rewrites. */
const cases: readonly (readonly [
  phrase: string,
  say: string | readonly string[],
  text: string,
  ...rewrites: string[],
])[] = [
  ['you need to <verb:v>', 'please {v}', 'You need to reset it.', 'Please reset'],
  ['you need to <verb:v>', 'Please {v}', 'First you need to reset it.', 'please reset'],
  ['avoid <verb.ing:v>', 'do not {v.base}', 'Avoid opening it.', 'Do not open'],
  ['please <verb:v>', 'we hope you are {v.ing}', 'Please stop it.', 'We hope you are stopping'],
  ['please <verb:v>', 'he {v.s}', 'Please try it.', 'He tries'],
  ['please <verb:v>', 'it was {v.done} as they {v.past}', 'Please take it.', 'It was taken as they took'],
  ['please <verb:v>', ['{v} it', 'just {v}'], 'Please take.', 'Take it', 'Just take'],
  ['<we:who> can not', '{who} can', 'But we can’t go.', 'we can'],
  ['<we:who> can not', 'what {who} can do', 'I can’t go.', 'What I can do'],
  ['so <we:who> can not', '{who} can', 'And so I can’t go.', 'I can'],
  ['can not', 'I will', 'We can not go.', 'I will'],
  ['i can not', 'what we can do', 'So I can not go.', 'what we can do'],
  [
    '<we:who> can not',
    '{who.possessive} team tells {who.object}, as {who.subject} {who.be}',
    'We can not.',
    'Our team tells us, as we are',
  ],
  ['<we:who> can not', '{who.possessive} word, {who.object}', 'I can not.', 'My word, me'],
  ['our <open:x> can not', '{x.possessive} word', 'Our team can not.', 'Team’s word'],
  ['kindly …:rest today', '{rest}, please', 'Kindly open the box today.', 'Open the box, please'],
  ['please note that', '', 'Please note that we can.', ''],
  ['utilize', 'use', 'UTILIZE it', 'Use'],
  ['~utilize', '~use', 'We are utilizing it.', 'using'],
  ['~utilize', '~use', 'Utilised daily, it lasts.', 'Used'],
  ['~purchase in bulk', 'have ~buy in bulk', 'She has purchased in bulk.', 'have bought in bulk'],
  ['have ~utilize', 'have ~use', 'We have utilized it.', 'have used'],
  ['~purchase', '~take', 'They purchased it.'],
  ['~purchase', '~take', 'He purchases it.', 'takes'],
  ['amidst', '~use', 'It stood amidst it.'],
  ['utilize', 'use', 'Please UTILIZE it', 'use'],
  ['SLA', 'promised time', 'Our SLA is a day.', 'promised time'],
  ['tier 2', 'a specialist', 'I passed it to Tier 2.', 'a specialist'],
  ['tier 2', 'a specialist', 'Tier 2 has it.', 'A specialist'],
  ['(please) (quickly:q) open', '{q} open', 'Please open it.'],
  ['open (it:it) now', 'SLA for {it}', 'So open it now.', 'SLA for it'],
];

describe('rewrites', () => {
  for (const [phrase, say, text, ...rewrites] of cases) {
    it(`${phrase} → ${say}  in  ${text}`, () => {
      const [hit] = hitsIn(lexiconOf([{ wordings: [phrase], say: [say].flat() }]), text);
      assert.deepEqual(hit?.rewrites, rewrites);
    });
  }
});
