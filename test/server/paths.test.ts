import assert from 'node:assert/strict';
import { isHomeless, pathOf, uriOf } from '#server/paths.ts';

/** URIs with their paths, both ways. */
const PAIRS: Record<string, string> = {
  'file:///home/a%20b/x.md': '/home/a b/x.md',
  'file:///home/%C3%BC%23.md': '/home/ü#.md',
  'file:///c%3A/x/y.md': 'C:/x/y.md',
  'file://server/share/x.md': '//server/share/x.md',
  'vscode-vfs://github/acme/desk/x%20y.md': 'vscode-vfs://github/acme/desk/x y.md',
  'memfs:/x.md': 'memfs:///x.md',
  'vscode-test-web://mount/': 'vscode-test-web://mount/',
};

describe('paths and URIs', () => {
  for (const [uri, path] of Object.entries(PAIRS)) {
    it(`${uri} stands for ${path}`, () => {
      assert.equal(pathOf(uri), path);
      assert.equal(pathOf(uriOf(path)), path);
      assert.equal(isHomeless(uri), false);
    });
  }

  it('take a root without its slash for one', () => {
    assert.equal(pathOf('vscode-test-web://mount'), 'vscode-test-web://mount/');
    assert.equal(isHomeless('vscode-test-web://mount'), false);
  });

  it('know what stands nowhere', () => {
    for (const uri of ['untitled:Untitled-1', 'untitled:/x/a.md', 'no uri', '', 'mailto:a@b.c']) {
      assert.equal(isHomeless(uri), true, uri);
    }
  });

  it('spell a drive one way only', () => {
    assert.equal(pathOf('file:///C:/x.md'), pathOf('file:///c%3A/x.md'));
  });
});
