import assert from 'node:assert/strict';

describe('the host of this run', () => {
  it('is a web worker without node', () => {
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
    assert.equal(typeof process, 'undefined');
  });
});
