import assert from 'node:assert/strict';
import { complaints, load } from './support.ts';

/** Configurations with one mistake each, and what is said about it. */
const CASES: readonly [string, string, string][] = [
  ['a setting', 'ruels: {}', '1:1 There is no setting “ruels”. Did you mean “rules”?'],
  [
    'a setting like no other',
    'zzz: 1',
    '1:1 There is no setting “zzz”. It can be extends, preset, rules, overrides, system, placeholders, fields, include, exclude, ignore, glossary or topics.',
  ],
  ['a preset', 'preset: strickt', '1:9 There is no preset “strickt”. Did you mean “strict”?'],
  [
    'a rule',
    'rules:\n  empathy/no-balme: off',
    '2:3 There is no rule “empathy/no-balme”. Did you mean “empathy/no-blame”?',
  ],
  ['a family', 'rules:\n  empaty/*: off', '2:3 There is no rule “empaty/*”. Did you mean “empathy/*”?'],
  ['a rule like no other', 'rules: {x: off}', '1:9 There is no rule “x”. Run kindlint rules to see them all.'],
  ['a severity', 'rules:\n  empathy/*: warn', '2:14 There is no severity “warn”. Did you mean “warning”?'],
  ['false for off', 'rules:\n  empathy/*: false', '2:14 Please write off here, not false.'],
  [
    'a number for a severity',
    'rules:\n  empathy/no-blame: 2',
    '2:21 “empathy/no-blame” takes a text or a group of settings, not a whole number.',
  ],
  [
    'nothing for a severity',
    'rules:\n  empathy/no-blame:\n',
    '2:20 “empathy/no-blame” is empty. Please fill it in, or take it out.',
  ],
  [
    'a severity in a group',
    'rules:\n  empathy/no-blame: {severity: of}',
    '2:32 There is no severity “of”. Did you mean “off”?',
  ],
  ['an option', 'rules:\n  ease/short-sentences: {word: 20}', '2:26 There is no option “word”. Did you mean “words”?'],
  [
    'an option of a rule without any',
    'rules:\n  empathy/no-blame: {wordz: 20}',
    '2:22 There is no option “wordz”. It can be severity.',
  ],
  ["an option's type", 'rules: {ease/short-sentences: {words: ten}}', '1:39 “words” takes a whole number, not a text.'],
  [
    "an option's bound",
    'rules: {ease/short-sentences: {words: 1}}',
    '1:39 “words” takes a number of at least 5, not 1.',
  ],
  [
    "an option's choice",
    'rules: {ease/short-sentences: {style: tigt}}',
    '1:39 There is no value “tigt”. Did you mean “tight”?',
  ],
  [
    "an option's list",
    'rules: {ease/short-sentences: {except: [a, [b]]}}',
    '1:44 An entry of “except” takes a text, not a list.',
  ],
  ['a kind', 'overrides:\n  - kinds: [macros]', '2:13 There is no kind “macros”. Did you mean “macro”?'],
  ['one kind, no list', 'overrides:\n  - kinds: artikle', '2:12 There is no kind “artikle”. Did you mean “article”?'],
  ['a help desk', 'system: zendesc', '1:9 There is no help desk “zendesc”. Did you mean “zendesk”?'],
  [
    'a help desk of an override',
    'overrides: [{systems: [intercon]}]',
    '1:24 There is no help desk “intercon”. Did you mean “intercom”?',
  ],
  ['a setting of an override', 'overrides:\n  - file: "*.md"', '2:5 There is no setting “file”. Did you mean “files”?'],
  [
    'a rule of an override',
    'overrides:\n  - rules: {ease/*: eror}',
    '2:21 There is no severity “eror”. Did you mean “error”?',
  ],
  ['a missing part', 'fields:\n  - files: a.json', '2:5 An entry of “fields” needs “body”.'],
  ['two missing parts', 'fields: [{title: t}]', '1:10 An entry of “fields” needs “files” and “body”.'],
  ['a markup', 'fields: [{files: a, body: b, markup: htm}]', '1:38 There is no markup “htm”. Did you mean “html”?'],
  [
    'a rule to ignore',
    'ignore: [{rules: no-blame}]',
    '1:18 There is no rule “no-blame”. Did you mean “empathy/no-blame”?',
  ],
  ['a list for one', 'preset: [strict]', '1:9 “preset” takes a text, not a list.'],
  ['a text for a list', 'overrides: none', '1:12 “overrides” takes a list, not a text.'],
  ['a list for it all', '- a', '1:1 This file takes a group of settings, not a list.'],
  ['an empty text', 'include: [""]', '1:11 An entry of “include” is empty. Please fill it in, or take it out.'],
  [
    'a preset to extend',
    'extends: kindlint:strct',
    '1:10 There is no preset “kindlint:strct”. Did you mean “kindlint:strict”?',
  ],
  ['a file to extend', 'extends:\n  - ../x.yaml', '2:5 There is no file “../x.yaml” to extend.'],
  [
    'a twin',
    'preset: strict\npreset: strict',
    '2:1 “preset” stands here a second time. Please keep one; the last one counts for now.',
  ],
  ['a tab', 'rules:\n\tempathy/*: off', '2:1 This is not valid YAML. A tab indents this line. YAML takes spaces only.'],
];

describe('a mistake in the configuration', () => {
  for (const [what, text, said] of CASES) {
    it(`is named with its line and the nearest right name: ${what}`, async () => {
      assert.equal((await complaints(text))[0], said);
    });
  }

  it('leaves the rest of the file in force', async () => {
    const { config, findings } = await load(
      'preset: strict\nrules:\n  a/b: off\n  empathy/no-blame: error\n  ease/*: nope\n',
    );
    assert.equal(findings.length, 2);
    assert.equal(config.preset, 'strict');
    assert.deepEqual(config.rules, { 'empathy/no-blame': { severity: 'error' } });
  });

  it('is found behind a byte order mark and Windows line ends', async () => {
    assert.deepEqual(await complaints('\uFEFFpreset: strict\r\nrulez: {}\r\n'), [
      '2:1 There is no setting “rulez”. Did you mean “rules”?',
    ]);
  });

  it('is found in JSON, where comments and trailing commas are fine', async () => {
    const text = '\uFEFF{\n  // ours\n  "rules": {"empathy/no-balme": "off",},\n}\n';
    assert.deepEqual(await complaints(text, '/w/.kindlint.json'), [
      '3:13 There is no rule “empathy/no-balme”. Did you mean “empathy/no-blame”?',
    ]);
    assert.deepEqual(await complaints('{"preset": "strict"', '/w/.kindlint.json'), [
      '1:20 This is not valid JSON. A closing } is missing here.',
    ]);
  });
});

describe('a hostile configuration', () => {
  const hostile: readonly [string, string, RegExp][] = [
    ['deep brackets', '['.repeat(100_000), /nested more than 60 deep/],
    ['deep lists', `${'- '.repeat(50_000)}a`, /indented too deep/],
    ['deep indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /indented too deep/],
    ['a size without end', 'a'.repeat(2_000_000), /larger than 1 MB/],
    ['an alias bomb', bomb(), /repeats parts of itself/],
    ['an alias of itself', 'topics: &a\n  x: *a\n', /repeats parts of itself/],
  ];
  for (const [what, text, said] of hostile) {
    it(`is one clear message: ${what}`, async () => {
      const all = await complaints(text);
      assert.match(all.join('\n'), said);
      assert.ok(all.length < 4, `${all.length} messages`);
    });
  }

  it('changes nothing but itself by the names of its keys', async () => {
    const { config } = await load('topics: {__proto__: {polluted: 1}, constructor: 2}\n__proto__: {preset: strict}\n');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal(config.preset, 'recommended');
  });
});

function bomb(): string {
  const lines = ['topics:', '  a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    lines.push(
      `  a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
