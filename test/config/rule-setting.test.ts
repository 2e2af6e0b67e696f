import assert from 'node:assert/strict';
import { fieldsFor, isExcluded, systemFor } from '#config/files.ts';
import { matchIgnore } from '#config/ignore.ts';
import { ruleSetting } from '#config/rule-setting.ts';
import type { Kind } from '#core/message.ts';
import { load, names } from './support.ts';

/** The severity of a rule for a message under a configuration. */
async function severity(
  yaml: string,
  id: string,
  kind: Kind = 'macro',
  more: { path?: string; title?: string; system?: string } = {},
) {
  const { config, findings } = await load(yaml);
  assert.deepEqual(findings, []);
  const meta = names.rules.find((each) => each.id === id);
  assert.ok(meta);
  return ruleSetting(config, meta, { path: 'a.md', title: 'Refund', ...more, kind }).severity;
}

describe('the severity of a rule', () => {
  const blame = 'empathy/no-blame';
  const strict = 'empathy/speak-as-i';
  const short = 'ease/short-sentences';

  it('comes from the preset', async () => {
    assert.equal(await severity('', blame), 'warning');
    assert.equal(await severity('', blame, 'note'), 'off');
    assert.equal(await severity('', strict), 'off');
    assert.equal(await severity('preset: strict', strict), 'warning');
    assert.equal(await severity('preset: strict', strict, 'article'), 'off');
    assert.equal(await severity('', short, 'article'), 'off');
    assert.equal(await severity('preset: strict', short, 'article'), 'warning');
  });

  it('is what a line says: the rule’s own before its family’s', async () => {
    assert.equal(await severity('rules: {empathy/*: error}', blame), 'error');
    assert.equal(await severity('rules: {empathy/no-blame: info, empathy/*: error}', blame), 'info');
    assert.equal(await severity('rules: {empathy/*: off}', blame), 'off');
  });

  it('turns on what the preset leaves out, for the kinds that the rule knows', async () => {
    assert.equal(await severity('rules: {empathy/speak-as-i: info}', strict), 'info');
    assert.equal(await severity('rules: {empathy/speak-as-i: info}', strict, 'article'), 'off');
    assert.equal(await severity('rules: {ease/*: info}', short, 'article'), 'off');
    assert.equal(await severity('overrides: [{kinds: article, rules: {ease/*: info}}]', short, 'article'), 'info');
  });

  it('stays where only options are set', async () => {
    assert.equal(await severity('rules: {ease/short-sentences: {words: 9}}', short), 'warning');
    assert.equal(await severity('rules: {ease/short-sentences: {words: 9}}', short, 'article'), 'off');
  });

  it('is overridden by files, kinds, help desks and titles, the last one winning', async () => {
    const yaml = [
      'rules: {empathy/*: info}',
      'overrides:',
      '  - {files: "chat/**", rules: {empathy/no-blame: off}}',
      '  - {titles: "*refund*", kinds: [macro], rules: {empathy/*: error}}',
      '  - {systems: zendesk, files: [old/, "!old/new.md"], rules: {empathy/no-blame: warning}}',
    ].join('\n');
    assert.equal(await severity(yaml, blame, 'macro', { title: 'Hello' }), 'info');
    assert.equal(await severity(yaml, blame, 'macro', { title: 'Hello', path: 'chat/x/a.md' }), 'off');
    assert.equal(await severity(yaml, blame, 'macro', { title: 'Late REFUND (EU)', path: 'chat/a.md' }), 'error');
    assert.equal(await severity(yaml, blame, 'article', { title: 'Refund' }), 'info');
    const old = { title: 'Refund', path: 'old/a.md' };
    assert.equal(await severity(yaml, blame, 'macro', { ...old, system: 'zendesk' }), 'warning');
    assert.equal(await severity(yaml, blame, 'macro', { ...old, system: 'intercom' }), 'error');
    assert.equal(await severity(yaml, blame, 'macro', { path: 'old/new.md', title: 'x', system: 'zendesk' }), 'info');
  });
});

describe('the options of a rule', () => {
  it('are its defaults, with what the configuration sets over them', async () => {
    const meta = names.rules[2];
    assert.ok(meta);
    const target = { path: 'a.md', kind: 'macro', title: '' } as const;
    const { config } = await load('overrides: [{files: a.md, rules: {ease/short-sentences: {words: 12}}}]');
    assert.deepEqual(ruleSetting(config, meta, target).options, { words: 12, except: [], style: 'loose' });
    assert.deepEqual(ruleSetting(config, meta, { ...target, path: 'b.md' }).options, {
      words: 30,
      except: [],
      style: 'loose',
    });
  });
});

describe('what holds for a file', () => {
  it('is its help desk, where its messages stand, and whether it is left alone', async () => {
    const { config } = await load(
      [
        'system: intercom',
        'overrides:',
        '  - {files: zd, system: zendesk}',
        '  - {files: zd, kinds: note, system: intercom}',
        'fields: [{files: "*.macros.json", body: text}, {files: data/**, body: html}]',
        'exclude: [drafts, "*.tmp.md", "!drafts/keep.md"]',
      ].join('\n'),
    );
    assert.equal(systemFor(config, 'a.md'), 'intercom');
    assert.equal(systemFor(config, 'x/zd/a.md'), 'zendesk');
    assert.equal(fieldsFor(config, 'a/b.macros.json')?.body, 'text');
    assert.equal(fieldsFor(config, 'data/b.json')?.body, 'html');
    assert.equal(fieldsFor(config, 'b.json'), undefined);
    assert.equal(isExcluded(config, 'a/drafts/b.md'), true);
    assert.equal(isExcluded(config, 'drafts/keep.md'), false);
    assert.equal(isExcluded(config, 'a/x.tmp.md'), true);
    assert.equal(isExcluded(config, 'a/x.md'), false);
  });
});

describe('an ignore entry', () => {
  const target = { path: 'a.md', kind: 'macro', title: 'Refund [EU]?', id: 'm1' } as const;
  it('holds for a message by id or title, and for rules by id or family', () => {
    assert.ok(matchIgnore({}, target, 'empathy/no-blame'));
    assert.ok(matchIgnore({ message: 'm1' }, target, 'empathy/no-blame'));
    assert.ok(matchIgnore({ message: 'refund [eu]?' }, target, 'empathy/no-blame'));
    assert.ok(matchIgnore({ message: 'refund*' }, target, 'empathy/no-blame'));
    assert.ok(!matchIgnore({ message: 'fund' }, target, 'empathy/no-blame'));
    assert.ok(matchIgnore({ rules: ['empathy'] }, target, 'empathy/no-blame'));
    assert.ok(matchIgnore({ rules: ['empathy/*'] }, target, 'empathy/no-blame'));
    assert.ok(!matchIgnore({ rules: ['empathy/no'] }, target, 'empathy/no-blame'));
    assert.ok(!matchIgnore({ files: ['b.md'] }, target, 'empathy/no-blame'));
  });
});
