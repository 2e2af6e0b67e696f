import assert from 'node:assert/strict';
import { didYouMean, nearest } from '#core/nearest.ts';

describe('the nearest name', () => {
  const names = ['severity', 'scope', 'preset', 'unless', 'unless sentence', 'empathy/no-blame'];
  const cases: [given: string, expected: string | undefined][] = [
    ['sevrity', 'severity'],
    ['scpoe', 'scope'],
    ['Preset', 'preset'],
    ['unless sentense', 'unless sentence'],
    ['empathy/no-blam', 'empathy/no-blame'],
    ['empathy', 'empathy/no-blame'],
    ['x', undefined],
    ['colour', undefined],
  ];
  for (const [given, expected] of cases) {
    it(`${given} → ${expected ?? 'none'}`, () => assert.equal(nearest(given, names), expected));
  }

  it('is offered as a question', () => {
    assert.equal(didYouMean('scop', names), ' Did you mean “scope”?');
    assert.equal(didYouMean('colour', names), '');
  });
});
