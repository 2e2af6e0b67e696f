import assert from 'node:assert/strict';
import { generate } from '#build/generate.ts';
import type { SourceFile } from '#build/rule-files.ts';
import { formatProblem } from '#rule/problem.ts';
import { ruleFiles } from './support/folders.ts';
import { ruleText } from './support/rule-text.ts';

const good: readonly SourceFile[] = [
  { path: 'rules/a/b/rule.md', text: ruleText() },
  { path: 'rules/a/b/phrases.yaml', text: 'phrases:\n  - avoid: hello\n    e.g.: Hello parcel.\n' },
];
const made = (files: readonly SourceFile[], skipFaulty = false) => generate(files, undefined, ['zendesk'], skipFaulty);
const said = (...files: SourceFile[]) =>
  made([...good, ...files])
    .problems.map(formatProblem)
    .join('\n');

describe('the generator', () => {
  it('finds nothing to mend in the project', () => {
    assert.equal(made(ruleFiles).problems.map(formatProblem).join('\n'), '');
  });

  it('lists each rule, its words and its options', () => {
    const { files, problems } = made(good);
    assert.deepEqual(problems, []);
    const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
    assert.match(text('src/generated/registry.ts'), /"id": "a\/b"/);
    assert.match(text('src/generated/lexicon.ts'), /\{"wordings":\["hello"\]\}/);
    const schema = JSON.parse(text('schema/kindlint.schema.json'));
    assert.match(JSON.stringify(schema.$defs.rules.properties['a/b']), /Greet it loudly/);
  });

  it('gives the same whatever the order of the files', () => {
    const two = [
      ...good,
      { path: 'rules/a/a/rule.md', text: ruleText((text) => text.replace('title: Greet', 'title: See')) },
    ];
    const withCheck = [...two, { path: 'rules/a/a/check.ts', text: '' }];
    assert.deepEqual(made([...withCheck].reverse()).files, made(withCheck).files);
  });

  it('puts the table between the markers of the README and leaves the rest', () => {
    const readme = 'Above.\n<!-- rules:start -->\nold\n<!-- rules:end -->\nBelow.\n';
    const table = generate(good, readme, [], false).files.find(({ path }) => path === 'README.md')?.text;
    assert.match(
      table ?? '',
      /^Above\.\n<!-- rules:start -->\n\| rule [\s\S]*`a\/b`[\s\S]*\n<!-- rules:end -->\nBelow\.\n$/,
    );
  });

  it('refuses folders that are not right, and says how to mend them', () => {
    const rule = (id: string, change?: (text: string) => string) => ({
      path: `rules/${id}/rule.md`,
      text: ruleText((text) => (change ?? ((same) => same))(text.replace('title: Greet', `title: ${id} greet`))),
    });
    const check = (id: string) => ({ path: `rules/${id}/check.ts`, text: '' });
    assert.match(said(check('a/c')), /^rules\/a\/c\/rule\.md:1: This folder has no rule\.md/);
    assert.match(said(rule('a/c')), /This rule finds nothing yet/);
    assert.match(said(rule('a/C'), check('a/C')), /“C” can't be part of a rule's id/);
    assert.match(said({ path: 'rules/a/b/rules.md', text: '' }), /Did you mean “rule\.md”\?/);
    assert.match(said({ path: 'rules/a/b/c/d.md', text: '' }), /A rule is a folder two levels down/);
    assert.match(
      said(
        rule('a/c', (text) => text.replace('[ease]', '[haste]')),
        check('a/c'),
      ),
      /“haste” is no name for “lesson”/,
    );
    assert.match(
      said(
        rule('a/c', (text) => text.replace('preset:', 'yields: [a/d]\npreset:')),
        check('a/c'),
      ),
      /there is no such rule/,
    );
    assert.match(said({ path: 'rules/a/c/rule.md', text: ruleText() }, check('a/c')), /is the title of a\/b already/);
    const odd = { path: 'rules/a/c/phrases.yaml', text: 'phrases:\n  - avoid: x\n    message: odd\n' };
    assert.match(said(rule('a/c'), odd), /phrases\.yaml:2: rule\.md has no message “odd”/);
    const named = (text: string) => said(rule('a/c'), { path: 'rules/a/c/phrases.yaml', text });
    assert.match(named('phrases:\n  - avoid: x <verb:v>\n    report: w\n'), /“x <verb:v>” has no “:w”/);
    assert.match(named('phrases:\n  - avoid: x\n    unless act: apolgy\n'), /There is no speech act “apolgy”/);
    assert.match(named('phrases:\n  - avoid: fine\n  - avoid: x <vreb>\n'), /phrases\.yaml:3: In “x <vreb>”: .*vreb/);
    const asks = { path: 'rules/a/c/check.ts', text: "sentence.is('apolgy')" };
    assert.match(said(rule('a/c'), asks), /check\.ts:1: There is no speech act “apolgy”/);
    const bare = rule('a/c', (text) => text.replace('| ~~Hello~~ parcel. | Hello, Tom. |\n', ''));
    assert.match(
      said(bare, { path: 'rules/a/c/phrases.yaml', text: 'phrases:\n  - avoid: x\n' }),
      /Please add an “e\.g\.”/,
    );
    const twice = { path: 'rules/shared/classes/x.yaml', text: 'us: [we]\n' };
    assert.match(
      said(twice, { ...twice, path: 'rules/shared/classes/y.yaml' }),
      /The class “us” is in rules\/shared\/classes\/x\.yaml already/,
    );
    assert.match(
      said({ path: 'rules/shared/acts/x.yaml', text: 'act: y\nmeans: z\nfind:\n  - find: a\n    e.g.: a\n' }),
      /its file is y\.yaml/,
    );
  });

  it('gives each rule its place, by its own line or its family’s', () => {
    const order = (text: string) => ({ path: 'rules/order.yaml', text });
    const rank = (text: string) => made([...good, order(text)]).files[0]?.text.match(/"rank": (\d+)/)?.[1];
    assert.equal(rank('order: [a/b, a]'), '0');
    assert.equal(rank('order: [a]'), '0');
    assert.equal(rank('order: []'), '0');
    assert.equal(made(good).files[0]?.text.includes('"rank"'), false);
    assert.match(said(order('order:\n  - a/b\n  - a/c\n')), /order\.yaml:3: There is no rule or family “a\/c”/);
    assert.match(said(order('order: [a, a]')), /“a” stands here twice/);
  });

  it('can leave out the faulty ones and go on', () => {
    const { files } = made([...good, { path: 'rules/a/c/phrases.yaml', text: 'phrases: []' }], true);
    assert.match(files[0]?.text ?? '', /a\/b/);
    assert.doesNotMatch(files[0]?.text ?? '', /a\/c/);
  });
});
