import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '#build/extension/vsix.ts';
import { filesOf } from './zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT = 2_000_000;

describe('the packaged extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kindlint-vsix-'));
  let bytes: Buffer;
  let files: ReturnType<typeof filesOf>;
  before(async () => {
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
    const log = console.log;
    // vsce lists the files.
    console.log = () => {};
    try {
      bytes = readFileSync(await packageExtension(root, folder));
    } finally {
      console.log = log;
    }
    files = filesOf(bytes);
  });
  after(() => rmSync(folder, { recursive: true }));

  const read = (path: string) => files.get(`extension/${path}`)?.().toString('utf8') ?? '';
  const manifest = () => JSON.parse(read('package.json'));

  it('holds what runs on the desktop and in the browser, and nothing else', () => {
    const known = [
      /^\[Content_Types\]\.xml$/,
      /^extension\.vsixmanifest$/,
      /^extension\/(?:LICENSE\.txt|changelog\.md|readme\.md|package(?:\.nls)?\.json|schema\/kindlint\.schema\.json)$/,
      /^extension\/dist\/(?:extension\.cjs|extension-web\.js|server\.cjs|server-web\.js|preview\.(?:js|css))$/,
      /^extension\/dist\/THIRD_PARTY_LICENSES\.txt$/,
      /^extension\/media\/[\w-]+\.(?:png|svg)$/,
      /^extension\/media\/walkthrough\/[\w-]+\.md$/,
    ];
    for (const path of files.keys())
      assert.ok(
        known.some((pattern) => pattern.test(path)),
        path,
      );
    for (const { source } of known) {
      assert.ok(
        [...files.keys()].some((path) => new RegExp(source).test(path)),
        source,
      );
    }
  });

  it(`is smaller than ${LIMIT / 1_000_000} MB`, () => {
    assert.ok(bytes.length < LIMIT, `${bytes.length} bytes`);
  });

  it('has a manifest that leads to its parts, and loads in a browser', () => {
    const { main, browser, icon, type, scripts, dependencies, devDependencies } = manifest();
    for (const path of [main, browser, icon]) assert.ok(read(path.replace('./', '')), path);
    assert.deepEqual([type, scripts, dependencies, devDependencies], [undefined, undefined, undefined, undefined]);
  });

  it('is known to editors as kindlint.kindlint', () => {
    const { publisher, name } = manifest();
    assert.equal(`${publisher}.${name}`, 'kindlint.kindlint');
    assert.match(
      files.get('extension.vsixmanifest')?.().toString() ?? '',
      /Id="kindlint" Version="[\d.]+" Publisher="kindlint"/,
    );
  });

  it('needs no module but the editor’s own, and node’s on the desktop', () => {
    const required = (path: string) =>
      new Set([...read(path).matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1] ?? ''));
    assert.deepEqual([...required('dist/extension-web.js')], ['vscode']);
    assert.deepEqual([...required('dist/server-web.js')], []);
    assert.deepEqual([...required('dist/server.cjs')], ['./server-web.js']);
    const ofNode = new Set(['vscode', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    for (const name of required('dist/extension.cjs')) assert.ok(ofNode.has(name), name);
  });

  it('has a README whose links and images work without the project’s files', () => {
    const links = [...read('readme.md').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    assert.ok(links.length > 0);
    for (const link of links) assert.match(link, /^(?:https:|data:image\/|#)/);
  });
});
