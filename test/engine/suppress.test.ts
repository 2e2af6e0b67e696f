import assert from 'node:assert/strict';
import { createLinter } from '#engine/linter.ts';
import { UNUSED_SUPPRESSION } from '#engine/unused.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';

const linter = createLinter({ rules, lexicon });
const RULE = 'template/repeated-word';

function lint(body: string, path = 'one.md') {
  const text = path.endsWith('.md') ? `---\nkind: macro\ntitle: One\n---\n\n${body}\n` : body;
  const result = linter.lint(path, text, { named: true });
  assert.ok(result);
  return {
    found: result.findings.map(({ rule }) => rule),
    silent: result.suppressed.map(({ finding, reason }) => `${finding.rule}: ${reason}`),
    messages: result.findings.map(({ message, help }) => `${message} ${help}`),
  };
}

describe('silence by comments', () => {
  it('holds for the next line that is not blank, and keeps the reason', () => {
    const { found, silent } = lint(
      `<!-- kindlint-disable-next-line ${RULE} -- as in the song -->\n\nIt is the the song.`,
    );
    assert.deepEqual(found, []);
    assert.deepEqual(silent, [`${RULE}: as in the song`]);
  });

  it('ends after that line', () => {
    const { found } = lint(`<!-- kindlint-disable-next-line -->\n\nIt is the the song.\n\nIt is the the end.`);
    assert.deepEqual(found, [RULE]);
  });

  it('takes a family for all of its rules', () => {
    assert.deepEqual(lint('<!-- kindlint-disable-next-line template -->\n\nIt is the the song.').found, []);
  });

  it('covers a whole fence, in which no comment may stand', () => {
    const reply = 'Hi [Name],\n\nIt is the the song.\n\nIt is the the end.';
    const library = `# Canned responses\n\n## One\n\n<!-- kindlint-disable-next-line ${RULE} -- a song -->\n\n\`\`\`\n${reply}\n\`\`\`\n\n## Two\n\n\`\`\`\n${reply}\n\`\`\`\n`;
    const result = linter.lint('canned-responses.md', library, { named: true });
    assert.equal(result?.suppressed.length, 2);
    assert.equal(result?.findings.length, 2);
  });

  it('lasts from disable to enable', () => {
    const body = `It is the the song.\n\n<!-- kindlint-disable ${RULE} -->\n\nIt is the the end.\n\n<!-- kindlint-enable -->\n\nIt is the the start.`;
    const { found, silent } = lint(body);
    assert.deepEqual([found.length, silent.length], [2, 1]);
  });

  it('lasts for the file where it says so', () => {
    assert.deepEqual(lint('It is the the song.\n\n<!-- kindlint-disable-file -->').found, []);
  });

  it('is reported where it silences nothing', () => {
    assert.deepEqual(lint(`<!-- kindlint-disable-next-line ${RULE} -->\n\nIt is the song.`).found, [
      UNUSED_SUPPRESSION,
    ]);
  });

  it('is answered with the nearest name where there is no such rule', () => {
    const { messages } = lint('<!-- kindlint-disable-next-line template/repeated-wrod -->\n\nIt is the the song.');
    assert.ok(
      messages.some((text) => text.includes('Did you mean template/repeated-word?')),
      messages.join('\n'),
    );
  });

  it('works in YAML', () => {
    const body = `replies:\n  - name: One\n    # kindlint-disable-next-line ${RULE} -- a song\n    body: It is the the song.\n`;
    const { found, silent } = lint(body, '.github/replies.yml');
    assert.deepEqual(found, []);
    assert.deepEqual(silent, [`${RULE}: a song`]);
  });
});
