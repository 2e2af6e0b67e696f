import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { RuleMeta } from '#rule';
import type { Example } from '#rule/example.ts';
import { folders } from './support/folders.ts';
import { configFor, findings, kindOf, lintFile, listed, oneFile } from './support/linting.ts';
import { drawMarks, placeOf } from './support/marks.ts';

// What each rule.md shows is what the rule does.
for (const { id, folder, rule } of folders) {
  describe(`rule ${id}: examples`, () => {
    for (const example of rule.examples) {
      const name = `${folder}/rule.md:${example.line} ${example.text.split('\n')[0]}`;
      if (example.verdict === 'bad') it(name, () => checkBad(rule.meta, example));
      else it(name, () => checkGood(rule.meta, example));
    }
  });
}

function checkBad(meta: RuleMeta, example: Example): void {
  const kind = kindOf(meta, example.kind);
  const file = oneFile(example.text, kind, example);
  const found = findings(lintFile(file, configFor(meta, kind, example.options)), meta.id);
  const words = found.filter(({ quote }) => quote !== '');
  const drawn = drawMarks(
    example.text,
    words.map((finding) => placeOf(finding, file.at)),
  );
  assert.equal(drawn, drawMarks(example.text, example.marks));
  assert.equal(found.length, example.finds, `findings in all:\n${listed(found)}`);
  for (const { message, help, quote } of found) {
    const own = quote === '' ? message + help : (message + help).replaceAll(quote, '');
    assert.doesNotMatch(own, /\{[\w.]+\}/, 'a name is not filled in');
  }
  if (example.message === undefined) return;
  for (const finding of found) assert.match(finding.message, patternOf(meta.messages[example.message]?.text ?? ''));
}

function checkGood(meta: RuleMeta, example: Example): void {
  const kind = kindOf(meta, example.kind);
  const file = oneFile(example.text, kind, example);
  const own = findings(lintFile(file, configFor(meta, kind, example.options)), meta.id);
  assert.equal(listed(own), '');
  if (example.section === 'leave-alone') return;
  assert.equal(listed(lintFile(file, defaultConfig).findings), '', 'a good example is clean under “recommended”');
}

/** A message as it is shown, whatever stands for its `{names}`. */
function patternOf(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[\w.]+\}/g, '[\\s\\S]*');
  return new RegExp(`^${escaped}$`);
}
