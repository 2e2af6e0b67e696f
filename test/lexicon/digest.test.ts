import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '#lexicon/analyse.ts';
import { compileLexicon, digestOf } from '#lexicon/compile.ts';
import { decodeNumbers, encodeNumbers } from '#lexicon/digest.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import type { LexiconSource } from '#lexicon/source.ts';
import { messageOf, sourceOf, withAtoms, wordsOf } from './support/lexicon.ts';

const phrases = [
  '<we> <cannot> <verb:v> …2',
  { wordings: ['^^ <verb>'], unless: ['check it'], unlessAct: ['apology'] },
  { wordings: ['in <number> days', 'in 5 weeks'], kinds: ['macro' as const] },
  { wordings: ['<placeholder> , <verb.ing>', 'SLA'], notIn: ['condition' as const] },
  { wordings: ['utilise|utilize'], say: ['use'] },
];
const acts = {
  apology: [{ wordings: ['sorry', '~apologize'] }],
  'apology.formula': [{ wordings: ['any inconvenience'] }],
};
const texts = [
  "We can't currently send it to you. Check it now, check your inbox. We apologise: open it in 5 days, in 7 days, in five days, in 5 weeks.",
  'If the SLA holds, we will see. The SLA holds. You may utilise it.',
  'Sorry for any inconvenience. Please open it. Hi {{name}}, frobnicating it really readily.',
];

function outcome(lexicon: Lexicon) {
  return texts.map((text) => {
    const { sentences, hitsOf } = (() => {
      const analysis = analyse(messageOf([withAtoms(text)]), lexicon);
      return { sentences: analysis.sentences, hitsOf: (rule: string) => analysis.hitsOf(rule) };
    })();
    return {
      hits: [...lexicon.rules.keys()].flatMap((rule) =>
        hitsOf(rule).map((hit) => [rule, hit.phrase.index, wordsOf(hit), hit.captures, hit.rewrites]),
      ),
      acts: sentences.map((sentence) => [...lexicon.acts].filter((act) => sentence.is(act))),
    };
  });
}

describe('digest of a lexicon', () => {
  const source: LexiconSource = sourceOf(phrases, acts);
  const digest = digestOf(source);

  it('gives the same lexicon without parsing', () => {
    const expected = outcome(compileLexicon(source));
    assert(expected[0] && expected[0].hits.length > 5);
    assert.deepEqual(outcome(compileLexicon({ ...source, digest })), expected);
  });

  it('survives being written as JSON', () => {
    assert.deepEqual(
      outcome(compileLexicon({ ...source, digest: JSON.parse(JSON.stringify(digest)) })),
      outcome(compileLexicon(source)),
    );
  });

  it('serves a lexicon to which rules were added, and reads the new ones itself', () => {
    const classes = { readily: ['really <adverb>', 'zealously'] };
    const house = {
      id: 'house/rule',
      file: 'house.yaml',
      classes,
      phrases: [{ wordings: ['<readily>', 'frobnicating', '7 days'] }],
    };
    const more = { ...source, rules: [...source.rules, house] };
    const expected = outcome(compileLexicon(more));
    assert(expected.flatMap(({ hits }) => hits).some(([rule]) => rule === 'house/rule'));
    assert.deepEqual(outcome(compileLexicon({ ...more, digest })), expected);
  });

  it('tells the mistakes of added rules', () => {
    const house = { id: 'house/rule', file: 'house.yaml', phrases: [{ wordings: ['<wee> go'] }] };
    assert.throws(() => compileLexicon({ ...source, rules: [house], digest }), /no class <wee>/);
  });

  it('is passed over where a group or the classes were changed', () => {
    const changed = {
      ...source,
      rules: [{ ...source.rules[0], id: 'test/rule', file: '', phrases: [{ wordings: ['sla holds'] }] }],
    };
    assert.deepEqual(outcome(compileLexicon({ ...changed, digest })), outcome(compileLexicon(changed)));
    const other = { ...source, classes: { ...source.classes, we: ['you'] } };
    assert.deepEqual(outcome(compileLexicon({ ...other, digest })), outcome(compileLexicon(other)));
  });
});

describe('numbers of a digest', () => {
  it('are read as they were written, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.nat(5))), (numbers) => {
        assert.deepEqual(decodeNumbers(encodeNumbers(numbers)), numbers);
      }),
    );
    assert.equal(encodeNumbers([5, 7, 8, 9, 10]), '5,2+3');
  });
});
