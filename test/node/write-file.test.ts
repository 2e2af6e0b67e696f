import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { replaceFile } from '#node/write-file.ts';
import { cleanUp, folderWith } from './support.ts';

describe('replaceFile', () => {
  afterEach(cleanUp);
  const old = Buffer.from('old');

  it('writes the new text, keeps the mode and leaves nothing else behind', () => {
    const folder = folderWith({ 'a.md': 'old' });
    const file = path.join(folder, 'a.md');
    fs.chmodSync(file, 0o640);
    replaceFile(file, old, 'new “ü”');
    assert.equal(fs.readFileSync(file, 'utf8'), 'new “ü”');
    assert.equal(fs.statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(fs.readdirSync(folder), ['a.md']);
  });

  it('replaces in one step: whoever has the old file open keeps it whole', () => {
    const folder = folderWith({ 'a.md': 'old' });
    const handle = fs.openSync(path.join(folder, 'a.md'), 'r');
    replaceFile(path.join(folder, 'a.md'), old, 'new');
    assert.equal(fs.readFileSync(handle, 'utf8'), 'old');
    fs.closeSync(handle);
  });

  it('writes nothing where the file was changed in the meantime', () => {
    const folder = folderWith({ 'a.md': 'older' });
    assert.throws(() => replaceFile(path.join(folder, 'a.md'), old, 'new'), /changed by someone else/);
    assert.equal(fs.readFileSync(path.join(folder, 'a.md'), 'utf8'), 'older');
    assert.deepEqual(fs.readdirSync(folder), ['a.md']);
  });

  it('writes nothing into a file that is read-only, or gone', () => {
    const folder = folderWith({ 'a.md': 'old' });
    fs.chmodSync(path.join(folder, 'a.md'), 0o444);
    assert.throws(() => replaceFile(path.join(folder, 'a.md'), old, 'new'), /read-only/);
    assert.equal(fs.readFileSync(path.join(folder, 'a.md'), 'utf8'), 'old');
    assert.throws(() => replaceFile(path.join(folder, 'b.md'), old, 'new'), /can’t be found any more/);
  });

  it('writes through a link and keeps it', () => {
    const folder = folderWith({ 'real/a.md': 'old' });
    fs.symlinkSync('real/a.md', path.join(folder, 'link.md'));
    replaceFile(path.join(folder, 'link.md'), old, 'new');
    assert.ok(fs.lstatSync(path.join(folder, 'link.md')).isSymbolicLink());
    assert.equal(fs.readFileSync(path.join(folder, 'real/a.md'), 'utf8'), 'new');
    assert.deepEqual(fs.readdirSync(path.join(folder, 'real')), ['a.md']);
  });
});
