import assert from 'node:assert/strict';
import type { RuleMeta } from '#rule';
import type { Example } from '#rule/example.ts';
import { folders } from './support/folders.ts';
import { configFor, findings, kindOf, lintFile, oneFile } from './support/linting.ts';
import { variants } from './support/variants.ts';

/** By so much the share of the findings that are found again may fall. */
const mayFall = 0.02;

const bad = folders.flatMap(({ folder, rule }) =>
  rule.examples
    // A table can't hold a line break, so it is no prose for these tests.
    .filter(({ verdict, text }) => verdict === 'bad' && !/^\||^\s*```/m.test(text))
    .map((example) => ({ folder, meta: rule.meta, example })),
);

// The same text in another writing is found as well.
describe('bad examples in another writing', () => {
  const figures: string[] = [];
  after(() => console.log(`\n  found again in another writing:\n    ${figures.join('\n    ')}`));

  for (const variant of variants) {
    it(variant.name, () => {
      let expected = 0;
      let found = 0;
      let changed = 0;
      const lost: string[] = [];
      for (const { folder, meta, example } of bad) {
        const text = variant.write(example);
        if (text !== example.text) changed++;
        const before = Math.min(example.finds, count(meta, example, example.text));
        const after = Math.min(before, count(meta, example, text));
        expected += before;
        found += after;
        if (after < before) lost.push(`${folder}/rule.md:${example.line} ${JSON.stringify(text)}`);
      }
      figures.push(`${variant.name}: ${found} of ${expected} (${changed} of ${bad.length} texts differ)`);
      assert.ok(changed > 0 || process.env.RULE, 'no text was changed');
      const share = expected === 0 ? 1 : found / expected;
      assert.ok(share >= 1 - mayFall, `found ${found} of ${expected}; lost:\n${lost.join('\n')}`);
    });
  }
});

function count(meta: RuleMeta, example: Example, text: string): number {
  const kind = kindOf(meta, example.kind);
  return findings(lintFile(oneFile(text, kind, example), configFor(meta, kind, example.options)), meta.id).length;
}
