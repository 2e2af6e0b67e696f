import assert from 'node:assert/strict';
import { complaints, load } from './support.ts';

describe('extends', () => {
  it('lays a file over what it builds on, the later over the earlier', async () => {
    const { config, findings, sources } = await load({
      '/w/.kindlint.yaml':
        'extends: [./a.yaml, shared/b.yaml]\nsystem: zendesk\nrules:\n  empathy/no-blame: {severity: info}\n',
      '/w/a.yaml': 'preset: strict\nsystem: intercom\nplaceholders: ["{{order.no}}"]\nexclude: old\n',
      '/w/shared/b.yaml': 'placeholders: [order.no, first]\nexclude: [drafts/]\ninclude: "*.md"\n',
    });
    assert.deepEqual(findings, []);
    assert.equal(config.preset, 'strict');
    assert.equal(config.system, 'zendesk');
    assert.deepEqual(config.placeholders, ['order.no', 'first']);
    assert.deepEqual(config.exclude, ['old', 'drafts/']);
    assert.deepEqual(config.include, ['*.md']);
    assert.equal(config.folder, '/w');
    assert.deepEqual([...sources.keys()], ['/w/.kindlint.yaml', '/w/a.yaml', '/w/shared/b.yaml']);
  });

  it('knows the presets, and a preset of its own line wins', async () => {
    assert.equal((await load('extends: kindlint:strict')).config.preset, 'strict');
    assert.equal((await load('extends: kindlint:strict\npreset: recommended')).config.preset, 'recommended');
  });

  it('reports a circle where it closes', async () => {
    const files = { '/w/.kindlint.yaml': 'extends: a.yaml', '/w/a.yaml': 'extends: .kindlint.yaml\npreset: strict' };
    assert.deepEqual(await complaints(files), [
      '/w/a.yaml:1:10 These configurations extend each other in a circle: .kindlint.yaml → a.yaml → .kindlint.yaml.',
    ]);
    assert.equal((await load(files)).config.preset, 'strict');
  });

  it('reports mistakes in the file that holds them', async () => {
    const files = { '/w/.kindlint.yaml': 'extends: ../base.yaml', '/base.yaml': '\npresett: strict' };
    assert.deepEqual(await complaints(files), ['/base.yaml:2:1 There is no setting “presett”. Did you mean “preset”?']);
  });
});

describe('rules of several files', () => {
  it('are merged part by part', async () => {
    const { config } = await load({
      '/w/.kindlint.yaml': 'extends: a.yaml\nrules:\n  ease/short-sentences: {words: 20}\n',
      '/w/a.yaml': 'rules:\n  ease/short-sentences: {severity: error, words: 40, style: tight}\n',
    });
    assert.deepEqual(config.rules['ease/short-sentences'], {
      severity: 'error',
      options: { words: 20, style: 'tight' },
    });
  });

  it('let a family of the upper file win over a rule of the lower one', async () => {
    const { config } = await load({
      '/w/.kindlint.yaml': 'extends: a.yaml\nrules:\n  ease/*: off\n',
      '/w/a.yaml': 'rules:\n  ease/short-sentences: {severity: error, words: 40}\n',
    });
    assert.deepEqual(config.rules, {
      'ease/*': { severity: 'off' },
      'ease/short-sentences': { options: { words: 40 } },
    });
  });
});

describe('ignore', () => {
  it('takes texts as files to leave alone, and knows where its entries stand', async () => {
    const { config } = await load(
      'ignore:\n  - old/**\n  - message: Refund\n    rules: empathy/*\n    reason: agreed\n',
    );
    assert.deepEqual(config.exclude, ['old/**']);
    assert.deepEqual(config.ignore, [
      { message: 'Refund', rules: ['empathy/*'], reason: 'agreed', offset: 23, end: 78 },
    ]);
  });
});
