import assert from 'node:assert/strict';
import { readmeForEditor } from '#build/extension/readme.ts';

describe('the README of the extension', () => {
  const shown = (text: string) => readmeForEditor(text, (path) => `data:image/png;base64,${path}`);

  it('puts images in', () => {
    assert.equal(shown('See ![the view](docs/a.png).'), 'See ![the view](data:image/png;base64,docs/a.png).');
  });

  it('makes plain text of links to files', () => {
    assert.equal(shown('| [`a/b`](rules/a/b/rule.md) | x |'), '| `a/b` | x |');
    assert.equal(shown('[guide](rules/README.md#words-of-a-team).'), 'guide.');
  });

  it('keeps links to other places', () => {
    const kept = '[Node](https://nodejs.org) and [below](#fix)';
    assert.equal(shown(kept), kept);
  });
});
