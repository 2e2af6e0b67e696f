import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toBase64 } from '#client/base64.ts';

describe('base64 without node', () => {
  it('is what node makes of the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  it('has no limit in size', () => {
    const bytes = new Uint8Array(3_000_001).map((_, i) => i * 7);
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
  });
});
