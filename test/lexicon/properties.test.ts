import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Atom } from '#core/message.ts';
import { analyse } from '#lexicon/analyse.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import { tokenise } from '#lexicon/message-tokens.ts';
import { hitsIn, lexiconOf, messageOf, passageOf, wordsOf } from './support/lexicon.ts';

const pieces = [
  ...[
    "we can't",
    'We',
    'can’t',
    'not',
    'really',
    'send',
    'you',
    'if',
    'our team',
    "it's",
    'Anna',
    'SLA',
    '3.5',
    '30%',
    'e.g.',
    'well-known',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\u00a0',
    '\u00ad',
    ',',
    '.',
    '!',
    '?',
    '…',
    '(',
    ')',
    '“',
    '”',
    '🙂',
    '-',
    '–',
    '/',
    '@',
    '_',
    '*',
    "'",
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Up to three atoms that do not overlap. */
const withAtoms = fc.tuple(text, fc.array(fc.nat(200), { maxLength: 6 })).map(([words, cuts]) => {
  const at = [...new Set(cuts.map((cut) => Math.min(cut, words.length)))].sort((a, b) => a - b);
  const atoms: Atom[] = [];
  for (let i = 0; i + 1 < at.length; i += 2)
    atoms.push({ kind: 'code', start: at[i] as number, end: at[i + 1] as number });
  return passageOf(words, 'paragraph', atoms);
});

describe('any text', () => {
  let lexicon: Lexicon;
  before(() => {
    lexicon = lexiconOf(['<we> <cannot> <verb:v>', 'we (…2)', '^^ <verb>', '<name> …* not', '<code>', "it 's"]);
  });

  it('is cut into tokens in order, inside of it, and none inside an atom', () => {
    fc.assert(
      fc.property(withAtoms, (passage) => {
        const { tokens, sentences } = tokenise(messageOf([passage]), lexicon);
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
          const samePart = i > 0 && start === tokens.start[i - 1] && end === tokens.end[i - 1];
          assert(samePart || start >= last, 'in order');
          assert(end > start && end <= passage.view.text.length, 'inside');
          for (const atom of passage.atoms) {
            assert(
              (start === atom.start && end === atom.end) || end <= atom.start || start >= atom.end,
              'beside atoms',
            );
          }
          last = end;
        }
        let at = 0;
        for (let s = 0; s < sentences.count; s++) {
          assert.equal(sentences.first[s], at, 'every token is in one sentence');
          assert((sentences.end[s] as number) > at);
          assert((sentences.lead[s] as number) >= at && (sentences.lead[s] as number) < (sentences.end[s] as number));
          at = sentences.end[s] as number;
        }
        assert.equal(at, tokens.count);
      }),
      { numRuns: 2000 },
    );
  });

  it('has its hits and captures inside their sentence, in order, apart from each other', () => {
    fc.assert(
      fc.property(withAtoms, (passage) => {
        const analysis = analyse(messageOf([passage]), lexicon);
        let last = 0;
        for (const { start, end, sentence, captures } of analysis.hitsOf('test/rule')) {
          assert(start >= last && end > start);
          assert(sentence.start <= start && end <= sentence.end);
          for (const capture of Object.values(captures)) assert(start <= capture.start && capture.end <= end);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same with the other apostrophe, and in capitals', () => {
    const starts = (words: string) => hitsIn(lexicon, words).map(({ start }) => start);
    const phrases = lexiconOf(['<we> <cannot> <verb>', '<you> <must> <verb>', 'if <you>']);
    fc.assert(
      fc.property(text, (words) => {
        const straight = words.replaceAll('’', "'");
        assert.deepEqual(starts(straight.replaceAll("'", '’')), starts(straight));
        const plain = /^[\x20-\x7e\n]*$/.test(straight) ? straight : '';
        const found = (part: string) => hitsIn(phrases, part).map((hit) => wordsOf(hit).toLowerCase());
        assert.deepEqual(found(plain.replace(/\bwe\b/g, 'WE')), found(plain));
      }),
      { numRuns: 1000 },
    );
  });
});
