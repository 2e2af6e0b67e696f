import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the package for npm', () => {
  let files: string[];
  before(() => {
    const [listed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    files = listed.files.map(({ path }: { path: string }) => path);
  });

  it('holds the command line, the server it starts, and what they show', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const needed = ['dist/server.cjs', 'schema/kindlint.schema.json', 'rules/README.md', 'README.md', 'LICENSE'];
    for (const path of [bin.kindlint, ...needed]) assert.ok(files.includes(path), path);
  });

  it('holds nothing of the development', () => {
    const strange = files.filter((path) => /^(?:src|test|bench|out|node_modules|examples)\/|\.vsix$/.test(path));
    assert.deepEqual(strange, []);
  });
});
