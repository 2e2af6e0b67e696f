import assert from 'node:assert/strict';
import { complaints, load, names, rule } from './support.ts';

const open = {
  ...names,
  rules: [
    ...names.rules,
    rule('ease/plain-words', { words: true }),
    rule('diplomacy/no-internal-jargon', { words: 'glossary' }),
  ],
};
const words = async (files: Record<string, string> | string, id: string) =>
  (await load(files, undefined, open)).config.words[id]?.map(({ wording, say }) => [wording.text, say]);

describe('words of a team', () => {
  it('stand with their rule, or in the glossary, and are no option of it', async () => {
    const text = [
      'glossary: { tier 2: a specialist, SLA: false }',
      'rules:',
      '  ease/plain-words: { severity: error, words: { leverage: [use, take], synergy: true, 2: two } }',
    ].join('\n');
    const { config, findings } = await load(text, undefined, open);
    assert.deepEqual(findings, []);
    assert.deepEqual(config.rules, { 'ease/plain-words': { severity: 'error' } });
    assert.deepEqual(await words(text, 'ease/plain-words'), [
      ['leverage', ['use', 'take']],
      ['synergy', true],
      ['2', ['two']],
    ]);
    assert.deepEqual(await words(text, 'diplomacy/no-internal-jargon'), [
      ['tier 2', ['a specialist']],
      ['SLA', false],
    ]);
    const [first] = config.words['ease/plain-words'] ?? [];
    assert.equal(text.slice(first?.wording.offset, first?.wording.end), 'leverage');
  });

  it('are merged entry by entry, and the upper file wins', async () => {
    const files = {
      '/w/.kindlint.yaml': 'extends: a.yaml\nglossary: { tier 2: false }\n',
      '/w/a.yaml': 'glossary: { tier 2: a specialist, tier 3: an engineer }\n',
    };
    assert.deepEqual(await words(files, 'diplomacy/no-internal-jargon'), [
      ['tier 3', ['an engineer']],
      ['tier 2', false],
    ]);
  });

  const cases: [string, string, string][] = [
    [
      'for a rule that takes none',
      'rules: { empathy/no-blame: { words: { a: b } } }',
      '1:30 There is no option “words”. It can be severity.',
    ],
    [
      'for some files',
      'overrides: [{ rules: { ease/plain-words: { words: { a: b } } } }]',
      '1:44 “words” hold for all files of a configuration. Please move them to “rules” at the top of the file.',
    ],
    ['without a value', 'glossary:\n  SLA:\n', '2:7 “SLA” is empty. Please fill it in, or take it out.'],
    ['that are a list', 'glossary: [SLA]', '1:11 “glossary” takes a group of settings, not a list.'],
    [
      'with a number to say',
      'glossary: { SLA: 2 }',
      '1:18 “SLA” takes true or false, a text or a list, not a whole number.',
    ],
  ];
  for (const [what, text, said] of cases) {
    it(`are refused ${what}`, async () => assert.deepEqual(await complaints(text, undefined, open), [said]));
  }
});

describe('topics of a team', () => {
  it('are kept in order, with the place of each text', async () => {
    const files = {
      '/w/.kindlint.yaml':
        'extends: a.yaml\ntopics:\n  outage: false\n  refund: { replace: true, items: { where: false, fee: { missing: the fee, answered: [fee] } } }\n',
      '/w/a.yaml': 'topics: { refund: { title: money back, unless body: [no refund] } }\n',
    };
    const { config, findings } = await load(files);
    assert.deepEqual(findings, []);
    const [base, outage, refund] = config.topics;
    assert.deepEqual(
      [base?.key.text, base?.title[0]?.text, base?.unlessBody[0]?.text, base?.replace],
      ['refund', 'money back', 'no refund', false],
    );
    assert.deepEqual([outage?.key.text, outage?.drop], ['outage', true]);
    assert.equal(refund?.replace, true);
    assert.deepEqual(
      refund?.items.map(({ key, drop, missing, answered }) => [key.text, drop, missing?.text, answered[0]?.text]),
      [
        ['where', true, undefined, undefined],
        ['fee', false, 'the fee', 'fee'],
      ],
    );
    const fee = refund?.items[1]?.answered[0];
    assert.equal(fee?.file, '/w/.kindlint.yaml');
    assert.equal(files['/w/.kindlint.yaml'].slice(fee?.offset, fee?.end), 'fee');
  });

  const cases: [string, string, string][] = [
    ['a value', 'topics: { refund: true }', '1:19 There is no topic “true”. It can be false.'],
    ['a part', 'topics: { refund: { titel: a } }', '1:21 There is no part of a topic “titel”. Did you mean “title”?'],
    [
      'a part of an item',
      'topics: { refund: { items: { when: { answer: a } } } }',
      '1:38 There is no part of an item “answer”. Did you mean “answered”?',
    ],
    ['an item', 'topics: { refund: { items: { when: off } } }', '1:36 There is no item “off”. It can be false.'],
  ];
  for (const [what, text, said] of cases) {
    it(`are refused where ${what} is wrong`, async () => assert.deepEqual(await complaints(text), [said]));
  }
});
