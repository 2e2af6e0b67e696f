import assert from 'node:assert/strict';

describe('the host of this run', () => {
  it('is one of node', () => assert.ok(process.versions.node));
});
