import assert from 'node:assert/strict';
import { type HouseFile, withHouseRules } from '#rule/house-rules.ts';
import { parseRule } from '#rule/parse-rule.ts';
import type { RuleSet } from '#rule/rule-set.ts';
import { ruleText } from './support/rule-text.ts';

const { meta, page } = parseRule('a/b', ruleText(), 'rule.md');
const builtIn: RuleSet = { rules: [{ meta, page }], lexicon: { classes: {}, verbs: {}, acts: [], rules: [] } };

const page2 = '---\ntitle: No jokes\nmessages: { default: { text: No joke., help: Say it plainly. } }\n---\n';
const data = 'phrases:\n  - avoid: just kidding\n';
const at = (id: string, md = page2, yaml = data): HouseFile[] => [
  { path: `.kindlint/rules/${id}/rule.md`, text: md },
  { path: `.kindlint/rules/${id}/phrases.yaml`, text: yaml },
];
const said = (files: readonly HouseFile[]) =>
  withHouseRules(builtIn, files).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('house rules', () => {
  it('stand behind the built-in ones, with their phrases', () => {
    const { ruleSet, problems } = withHouseRules(builtIn, at('house/no-jokes'));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ruleSet.rules.map((rule) => rule.meta.id),
      ['a/b', 'house/no-jokes'],
    );
    assert.deepEqual(ruleSet.lexicon.rules, [
      {
        id: 'house/no-jokes',
        file: '.kindlint/rules/house/no-jokes/phrases.yaml',
        phrases: [{ wordings: ['just kidding'] }],
      },
    ]);
    assert.equal(builtIn.rules.length, 1);
  });

  it('hold no code', () => {
    const [first] = said([...at('house/no-jokes'), { path: '.kindlint/rules/house/no-jokes/check.ts', text: '' }]);
    assert.match(first ?? '', /check\.ts:1 House rules are data: code in them is not run/);
  });

  it('don’t take the name of a built-in rule', () => {
    assert.match(said(at('a/b'))[0] ?? '', /“a\/b” is a built-in rule/);
  });

  it('are left out where they are faulty, and the others stay', () => {
    const files = [...at('house/one', page2, 'phrases:\n  - avid: x\n'), ...at('house/two')];
    const { ruleSet, problems } = withHouseRules(builtIn, files);
    assert.deepEqual(
      ruleSet.rules.map((rule) => rule.meta.id),
      ['a/b', 'house/two'],
    );
    assert.deepEqual(
      problems.map(({ line, message }) => `${line}: ${message}`),
      ['2: “avid” is not a key of a phrase. Did you mean “avoid”?', '2: Please add “avoid”, the wording to find.'],
    );
  });

  it('say which wording is not understood, on its line', () => {
    const files = at('house/no-jokes', page2, 'phrases:\n  - avoid: fine\n  - avoid: just <kidding>\n');
    const { ruleSet, problems } = withHouseRules(builtIn, files);
    assert.match(
      problems.map(({ line, message }) => `${line}: ${message}`).join('\n'),
      /^3: In “just <kidding>”: .*kidding/,
    );
    assert.equal(ruleSet.rules.length, 1);
  });

  it('have both of their files, in their place, and messages that are there', () => {
    assert.match(
      said(at('house/no-jokes').slice(0, 1))[0] ?? '',
      /rule\.md:1 This house rule has no phrases\.yaml yet/,
    );
    assert.match(said([{ path: '.kindlint/rules/No Jokes.md', text: '' }])[0] ?? '', /A house rule is a folder/);
    const other = 'phrases:\n  - avoid: x\n    message: defalt\n';
    assert.match(said(at('house/no-jokes', page2, other))[0] ?? '', /phrases\.yaml:2 .*Did you mean “default”\?/);
  });
});
