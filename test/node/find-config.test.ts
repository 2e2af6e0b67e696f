import assert from 'node:assert/strict';
import path from 'node:path';
import { ConfigFinder } from '#node/find-config.ts';
import { cleanUp, folderWith } from './support.ts';

const finder = () => new ConfigFinder(() => ({ rules: [], systems: [] }));

describe('ConfigFinder', () => {
  afterEach(cleanUp);

  it('takes the nearest configuration upwards', async () => {
    const folder = folderWith({
      '.kindlint.yaml': 'preset: strict',
      'a/b': undefined,
      'a/.kindlint.json': '{"preset":"recommended"}',
    });
    const find = finder();
    assert.equal((await find.forFolder(path.join(folder, 'a/b')))?.config.file, `${folder}/a/.kindlint.json`);
    assert.equal((await find.forFolder(path.join(folder, 'a')))?.config.preset, 'recommended');
    assert.equal((await find.forFolder(folder))?.config.preset, 'strict');
    assert.equal((await find.forFolder(path.join(folder, 'other')))?.config.folder, folder);
  });

  it('reads each configuration once', async () => {
    const folder = folderWith({ '.kindlint.yml': 'preset: strict', 'a/b': undefined });
    const find = finder();
    assert.equal(await find.forFolder(path.join(folder, 'a')), await find.forFolder(path.join(folder, 'a/b')));
  });

  it('says in the configuration’s name what can’t be read', async () => {
    const folder = folderWith({ '.kindlint.yaml': Buffer.from([0x61, 0xe9, 0x61]) });
    const { findings } = (await finder().forFolder(folder)) ?? { findings: [] };
    assert.match(findings[0]?.message ?? '', /not valid UTF-8/);
  });
});
