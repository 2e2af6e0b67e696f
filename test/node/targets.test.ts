import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { targetsOf } from '#node/targets.ts';
import { cleanUp, folderWith } from './support.ts';

/** The paths that arguments lead to; `path! message` for a fault. */
function paths(folder: string, ...args: string[]): string[] {
  return [...targetsOf(args, folder)].map(({ path: shown, fault }) =>
    fault === undefined ? shown : `${shown}! ${fault}`,
  );
}

describe('targetsOf', () => {
  afterEach(cleanUp);

  it('finds files in folders, in order, and skips what is not ours to read', () => {
    const folder = folderWith({
      'b.md': '',
      'a/z.json': '',
      'a/image.png': '',
      'a/package-lock.json': '',
      '.hidden/a.md': '',
      '.github/replies.yml': '',
      'node_modules/x/a.md': '',
      'sub/node_modules/x/a.md': '',
      '.env.md': '',
    });
    assert.deepEqual(paths(folder, '.'), ['.github/replies.yml', 'a/z.json', 'b.md']);
  });

  it('heeds .gitignore files, the nested and the negated ones too', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': '*.tmp.md\n/build/\n',
      'a.md': '',
      'a.tmp.md': '',
      'build/a.md': '',
      'docs/.gitignore': '!keep.tmp.md\nold/\n/only-here.md\n',
      'docs/keep.tmp.md': '',
      'docs/x.tmp.md': '',
      'docs/old/a.md': '',
      'docs/only-here.md': '',
      'docs/sub/only-here.md': '',
      'docs/build/a.md': '',
    });
    assert.deepEqual(paths(folder, '.'), ['a.md', 'docs/build/a.md', 'docs/keep.tmp.md', 'docs/sub/only-here.md']);
    assert.deepEqual(paths(path.join(folder, 'docs'), '.'), ['build/a.md', 'keep.tmp.md', 'sub/only-here.md']);
    assert.deepEqual(paths(folder, 'build', 'a.tmp.md'), ['build/a.md', 'a.tmp.md'], 'what is named is meant');
    assert.deepEqual(paths(folder, 'docs/*.md'), ['docs/keep.tmp.md']);
  });

  it('is not caught in links that lead in circles', () => {
    const folder = folderWith({ 'a/b/x.md': '' });
    fs.symlinkSync('..', path.join(folder, 'a/b/up'));
    fs.symlinkSync('loop', path.join(folder, 'a/loop'));
    fs.symlinkSync('nowhere.md', path.join(folder, 'a/dangling.md'));
    fs.symlinkSync('b/x.md', path.join(folder, 'a/link.md'));
    fs.symlinkSync('a/b', path.join(folder, 'other'));
    assert.deepEqual(paths(folder, '.'), ['a/b/x.md'], 'a link to a file that was read is not read again');
    assert.deepEqual(paths(folder, 'a/link.md', 'other'), ['a/link.md']);
    assert.deepEqual(paths(folder, 'other'), ['other/x.md']);
    assert.deepEqual(paths(folder, 'a/loop'), ['a/loop! This link leads back to itself. Please mend or remove it.']);
    assert.deepEqual(paths(folder, 'a/dangling.md'), [
      'a/dangling.md! This link leads to a file that is no longer there.',
    ]);
  });

  it('reports a folder that it may not look into, and goes on', () => {
    const folder = folderWith({ 'a.md': '', 'b/x.md': '', 'c.md': '' });
    const { readdirSync } = fs;
    // Permissions do not stop the administrator, who may well run the tests.
    fs.readdirSync = ((at: string, options: object) => {
      if (at.endsWith('/b')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return readdirSync(at, options as { withFileTypes: true });
    }) as typeof readdirSync;
    try {
      const refused = 'b! Kindlint may not open this. Please check its permissions.';
      assert.deepEqual(paths(folder, '.'), ['a.md', refused, 'c.md']);
    } finally {
      fs.readdirSync = readdirSync;
    }
  });

  it('takes patterns, quoted as the shell would not have them', () => {
    const folder = folderWith({
      'a.md': '',
      'b.txt': '',
      'x/c.md': '',
      'x/README.md': '',
      '[d].md': '',
      'x/y/e.json': '',
    });
    assert.deepEqual(paths(folder, '**/*.md'), ['[d].md', 'a.md', 'x/README.md', 'x/c.md']);
    assert.deepEqual(paths(folder, 'x/**/*.{json,md}', '!**/README.md'), ['x/c.md', 'x/y/e.json']);
    assert.deepEqual(paths(folder, '[d].md'), ['[d].md']);
    assert.deepEqual(paths(path.join(folder, 'x'), '../*.txt'), ['../b.txt']);
    const origins = [...targetsOf(['x/*'], folder)].map(({ path: shown, origin }) => [shown, origin]);
    assert.deepEqual(origins, [
      ['x/README.md', 'found'],
      ['x/c.md', 'pattern'],
    ]);
  });

  it('says what leads nowhere, and what may be meant', () => {
    const folder = folderWith({ 'macros.md': '', 'empty/image.png': '' });
    assert.deepEqual(paths(folder, 'macors.md', '*.json', 'empty', 'macros.md'), [
      'macors.md! There is no file or folder of this name. Did you mean “macros.md”?',
      '*.json! No file fits this pattern. Please check it, and quote it so that the shell leaves it alone.',
      'empty! This folder holds no file that Kindlint reads. Please check that it is the right one.',
      'macros.md',
    ]);
  });

  it('names each file once, absolute where it was given so', () => {
    const folder = folderWith({ 'a.md': '' });
    assert.deepEqual(paths(folder, 'a.md', './a.md', '.'), ['a.md']);
    assert.deepEqual(paths('/', path.join(folder, 'a.md')), [path.join(folder, 'a.md')]);
    assert.deepEqual(paths('/', folder), [path.join(folder, 'a.md')]);
  });
});
