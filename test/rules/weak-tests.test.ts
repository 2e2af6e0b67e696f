import assert from 'node:assert/strict';
import { loadRules } from '#build/load-rules.ts';
import { weakTests } from '#build/weak-tests.ts';
import { formatProblem } from '#rule/problem.ts';
import { folders } from './support/folders.ts';

describe('examples that would test too little', () => {
  for (const folder of folders) {
    it(`are not in ${folder.folder}`, () => assert.equal(weakTests(folder).map(formatProblem).join('\n'), ''));
  }

  it('are refused: too few, twins, texts without words', () => {
    const found = weakTests(
      folderWith(['| ~~bad~~ thing. | A thing. |', '| ~~Bad~~ thing | A thing. |'], ['- 🙂', '- Good.']),
    );
    assert.deepEqual(
      found.map(({ line, message }) => `${line} ${message}`),
      [
        '1 Please show at least 6 examples of what the rule finds; there are 2.',
        '1 Please show at least 4 things that the rule leaves alone; there are 2.',
        '25 Line 24 shows the same. Please take one of them out.',
        '29 This example has no words.',
      ],
    );
  });
});

function folderWith(rows: readonly string[], lines: readonly string[]) {
  const text = `---
title: A rule
lesson: [ease]
severity: warning
scope: phrase
preset: recommended
kinds: [macro]
messages:
  default:
    text: It is bad.
    help: Write something good.
---

Be good.

## Why it matters

Because.

## Examples

| Instead of | Say |
|---|---|
${rows.join('\n')}

## Leave alone

${lines.join('\n')}

## When to turn it off

Never.
`;
  const phrases = 'phrases:\n  - avoid: bad\n';
  const { rules, problems } = loadRules([
    { path: 'rules/a/b/rule.md', text },
    { path: 'rules/a/b/phrases.yaml', text: phrases },
  ]);
  assert.deepEqual(problems, []);
  const [folder] = rules;
  assert.ok(folder);
  return folder;
}
