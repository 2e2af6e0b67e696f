import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsBetween } from '#server/fix/fix-edits.ts';

function applied(text: string, edits: ReturnType<typeof editsBetween>): string {
  return [...edits]
    .reverse()
    .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
}

describe('edits between two texts', () => {
  it('lead from the one to the other, in order and apart', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc ', '\n', '\r\n', '😀', 'the the'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = editsBetween(before, after);
        edits.forEach(({ start, end }, i) => {
          assert.ok(start <= end && start >= (edits[i - 1]?.end ?? 0));
        });
        assert.equal(applied(before, edits), after);
      }),
    );
  });

  it('keep changes of neighboring lines apart', () => {
    assert.deepEqual(editsBetween('1. Simply tap.\n2. You need to save.\n', '1. Tap.\n2. Please save.\n'), [
      { start: 3, end: 11, text: 'T' },
      { start: 18, end: 29, text: 'Please' },
    ]);
  });
});
