import assert from 'node:assert/strict';
import type { Finding, Fix } from '#core/finding.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import { fixText } from '#engine/fix.ts';
import type { FileResult } from '#engine/types.ts';
import type { RuleMeta } from '#rule';
import type { Example } from '#rule/example.ts';
import { folders } from './support/folders.ts';
import { configFor, findings, kindOf, linter, lintFile, oneFile, type Placed } from './support/linting.ts';

// What a fix offers is better than what was there.
for (const { id, folder, rule } of folders) {
  describe(`rule ${id}: fixes`, () => {
    for (const example of rule.examples) {
      if (example.verdict !== 'bad') continue;
      it(`${folder}/rule.md:${example.line} ${example.text.split('\n')[0]}`, () => checkFixes(rule.meta, example));
    }
  });
}

function checkFixes(meta: RuleMeta, example: Example): void {
  const kind = kindOf(meta, example.kind);
  const file = oneFile(example.text, kind, example);
  const config = configFor(meta, kind, example.options);
  const before = lintFile(file, config);
  const found = findings(before, meta.id);
  for (const finding of found) {
    for (const fix of finding.fixes) {
      const after = lintFile({ ...file, text: applyEdits(file.text, fix.edits) }, config);
      checkOne(finding, fix, before, after);
    }
  }
  checkBecomes(example, file, found);
  checkTwice(file, meta, config);
}

/** The finding goes, and nothing comes. */
function checkOne(finding: Finding, fix: Fix, before: FileResult, after: FileResult): void {
  const told = `“${fix.title}” makes of it:\n${after.text}\n`;
  assert.notEqual(after.text, before.text, `${told}that is, nothing changes`);
  const left = findings(after, finding.rule).length;
  assert.ok(left < findings(before, finding.rule).length, `${told}and the finding stays`);
  const known = before.findings.map(nameOf);
  for (const one of after.findings) {
    const at = known.indexOf(nameOf(one));
    if (at >= 0) known.splice(at, 1);
    // Where a fix leaves words to fill in, they are a blank.
    else if (
      !(
        one.rule === 'template/unfilled-blank' &&
        fix.edits.some(({ text }) => text.replaceAll('\\', '').includes(one.quote))
      )
    ) {
      assert.fail(`${told}and that is found then: ${nameOf(one)}`);
    }
  }
}

function nameOf({ rule, quote }: Finding): string {
  return `${rule} “${quote}”`;
}

/** The right cell under “Becomes” is what the first fixes make of the left one. */
function checkBecomes({ becomes }: Example, file: Placed, found: readonly Finding[]): void {
  if (becomes === undefined) return;
  const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  assert.equal(applyEdits(file.text, edits).slice(file.at).trimEnd(), becomes);
}

/** What --fix has done, it doesn't do again. */
function checkTwice({ path, text }: Placed, meta: RuleMeta, config: ReturnType<typeof configFor>): void {
  const options = { named: true, config };
  const once = fixText(linter(), path, text, options);
  const twice = fixText(linter(), path, once.text, options);
  assert.equal(twice.text, once.text);
  assert.equal(twice.applied, 0);
  const result = lintFile({ path, text, at: 0 }, config);
  const safe = findings(result, meta.id).filter(({ fixes }) => fixes[0]?.class === 'safe');
  if (safe.length > 0) assert.ok(once.applied > 0, 'the safe fix is not applied');
}
