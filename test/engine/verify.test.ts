import assert from 'node:assert/strict';
import type { Fix } from '#core/finding.ts';
import { holds } from '#engine/verify.ts';
import { linter } from '../rules/support/linting.ts';

const PATH = 'macros/a.md';
const macro = (body: string) => `---\nkind: macro\nsystem: zendesk\n---\n\n${body}\n`;

/** Does a fix of a rule read back as it means to? `change` may spoil its edits. */
function reads(body: string, rule: string, change: (fix: Fix) => Fix = (fix) => fix): boolean {
  const text = macro(body);
  const options = {};
  const fix = linter()
    .lint(PATH, text, options)
    ?.findings.find((finding) => finding.rule === rule)?.fixes[0];
  assert.ok(fix, `${rule} offers no fix`);
  const before = linter().read(PATH, text, options);
  assert.ok(before);
  return holds({ linter: linter(), path: PATH, text, options, before }, [change(fix)]);
}

const written = (fix: Fix, text: string): Fix => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, text })) });

describe('a fix is read back', () => {
  it('where it replaces words', () => {
    assert.ok(reads('Please utilize it.', 'ease/plain-words'));
    assert.ok(!reads('Please utilize it.', 'ease/plain-words', (fix) => written(fix, '# x\n\n')));
  });

  it('where it adds a sentence', () => {
    assert.ok(reads('I am closing this ticket now.', 'complete-resolution/no-premature-close'));
  });

  it('where it mends a name in a template, whose whole text it counts in', () => {
    const body = 'The number is {{ticket.requester.first_nam}}.';
    assert.ok(reads(body, 'template/unknown-placeholder'));
    assert.ok(!reads(body, 'template/unknown-placeholder', (fix) => written(fix, 'x}} {{y')));
  });

  it('where it adds paragraphs of their own', () => {
    const paragraphs = (fix: Fix): Fix => {
      const more = '\n\nKind regards,\nBea';
      return {
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, text: edit.text + more })),
        intent: fix.intent.map((edit) => ({ ...edit, text: edit.text + more })),
      };
    };
    assert.ok(reads('I am closing this ticket now.', 'complete-resolution/no-premature-close', paragraphs));
  });
});
