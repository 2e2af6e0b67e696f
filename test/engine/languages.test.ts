import assert from 'node:assert/strict';
import { generate } from '#build/generate.ts';
import type { SourceFile } from '#build/rule-files.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import { formatProblem } from '#rule/problem.ts';
import type { Language } from '#rule/rule-set.ts';
import { ruleFiles } from '../rules/support/folders.ts';

const at = (path: string, text: string): SourceFile => ({ path: `rules/languages/${path}`, text });
const german: readonly SourceFile[] = [
  at('de/shared/classes/zeit.yaml', 'bald: [bald, demnächst, in Kürze, in kürze]\n'),
  at('de/shared/acts/offer.yaml', 'act: offer\nmeans: bietet etwas an\nfind:\n  - find: gerne\n    e.g.: Gerne.\n'),
  at('de/complete-resolution/say-when/phrases.yaml', 'phrases:\n  - avoid: <bald>\n    e.g.: Bald.\n'),
  at(
    'de/complete-resolution/answer-next-question/topics.yaml',
    'topics:\n  refund:\n    about: eine Erstattung\n    title: erstattung\n    items:\n      when: { missing: wann das Geld ankommt, answered: bis <number> }\n',
  ),
];
const made = (files: readonly SourceFile[]) => generate([...ruleFiles, ...files], undefined, ['zendesk'], false);

/** The languages as the generated file has them. */
function languagesOf(files: readonly SourceFile[]): Record<string, Language> {
  const { files: written, problems } = made(files);
  assert.equal(problems.map(formatProblem).join('\n'), '');
  const text = written.find(({ path }) => path === 'src/generated/languages.ts')?.text ?? '';
  return JSON.parse(/= (\{[\s\S]*\});\n$/.exec(text)?.[1] ?? '');
}

describe('another language', () => {
  const body =
    'Vielen Dank für Ihre Nachricht. Wir melden uns demnächst bei Ihnen. Ihre Nummer ist XXXX, und das Geld ist schon unterwegs.';
  const macro = `---\nkind: macro\ntitle: Erstattung\n---\n\n${body}\n`;

  it('is a folder of data: its rules, its topics and the template rules judge its messages', () => {
    const linter = createLinter({ rules, lexicon, languages: languagesOf(german) });
    const result = linter.lint('a.md', macro);
    assert.equal(result?.messages[0]?.skipped, undefined);
    assert.deepEqual(
      result?.findings.map(({ rule, quote, message }) => [rule, quote, /wann das Geld ankommt/.test(message)]),
      [
        ['complete-resolution/answer-next-question', '', true],
        ['complete-resolution/say-when', 'demnächst', false],
        ['template/unfilled-blank', 'XXXX', false],
      ],
    );
    const english = linter.lint(
      'a.md',
      '---\nkind: macro\ntitle: A\n---\n\nWe will write to you soon about the parcel.\n',
    );
    assert.deepEqual(
      english?.findings.map(({ rule }) => rule),
      ['complete-resolution/say-when'],
    );
  });

  it('is counted and left alone where there is no such folder', () => {
    const result = createLinter({ rules, lexicon, languages: {} }).lint('a.md', macro);
    assert.equal(result?.messages[0]?.skipped, 'language: de');
    assert.deepEqual(
      result?.findings.map(({ rule }) => rule),
      ['template/unfilled-blank'],
    );
  });

  it('is told what to mend', () => {
    const said = (path: string, text: string) =>
      made([at(path, text)])
        .problems.map(formatProblem)
        .join('\n');
    assert.match(said('deutsch/x/y/phrases.yaml', ''), /A language is a folder with its two-letter code/);
    assert.match(
      said('de/ease/plain-wrods/phrases.yaml', ''),
      /no rule “ease\/plain-wrods” .*Did you mean “ease\/plain-words”/,
    );
    assert.match(said('de/ease/plain-words/rule.md', ''), /has its phrases\.yaml and its topics\.yaml/);
    assert.match(
      said('de/ease/plain-words/phrases.yaml', 'phrases:\n  - avoid: <nichts>\n'),
      /phrases\.yaml:2: .*<nichts>/,
    );
    assert.match(said('de/shared/x.yaml', ''), /rules\/languages\/de\/shared\/x\.yaml:1/);
  });
});
