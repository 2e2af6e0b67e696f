import { strict as assert } from 'node:assert';
import { read, texts } from './input.ts';

describe('GitHub’s canned comments', () => {
  it('reads saved replies', () => {
    const reading = read(
      '.github/replies.yml',
      'replies:\n  - body: |\n      Hey @{{ author }}! Any **news**?\n    name: Checking In\n  - name: Empty\n    body: ""\n',
    );
    assert.equal(reading?.form, 'github-replies');
    assert.deepEqual(texts(reading), ['Hey @{{ author }}! Any news?', '']);
    assert.deepEqual(
      reading?.messages.map(({ id, title, system, skip }) => [id, title, system, skip]),
      [
        ['checking-in', 'Checking In', 'github', undefined],
        ['empty', 'Empty', 'github', 'empty'],
      ],
    );
  });

  it('reads the comments on labels, the header and footer once', () => {
    const reading = read(
      '.github/label-commenter-config.yml',
      [
        'comment:',
        '  header: Hi, I am a bot.',
        '  footer: |',
        '    ---',
        '    This was a bot.',
        'labels:',
        '  - name: invalid',
        '    labeled:',
        '      issue:',
        '        body: Please use the forum.',
        '        action: close',
        '      pr: {body: "Please open an issue first."}',
        '    unlabeled:',
        '      issue:',
        '        body: Reopened.',
        '',
      ].join('\n'),
    );
    assert.equal(reading?.form, 'github-label-comments');
    assert.deepEqual(texts(reading), [
      'Hi, I am a bot. / Please use the forum. / This was a bot.',
      'Please open an issue first.',
      'Reopened.',
    ]);
    assert.deepEqual(
      reading?.messages.map(({ id }) => id),
      ['invalid-labeled-issue', 'invalid-labeled-pr', 'invalid-unlabeled-issue'],
    );
  });

  it('reads the comments of commands', () => {
    const reading = read('.github/commands.json', [
      { type: 'label', name: 'duplicate', action: 'close', comment: 'Thanks! This is **known** already.' },
      { type: 'comment', name: 'assign', allowUsers: ['a'] },
    ]);
    assert.equal(reading?.form, 'github-commands');
    assert.deepEqual(texts(reading), ['Thanks! This is known already.']);
  });

  it('leaves workflows and issue templates alone', () => {
    const workflow =
      'name: CI\non:\n  pull_request:\n    types: [labeled]\njobs:\n  test:\n    steps:\n      - run: echo body\n';
    assert.equal(read('.github/workflows/ci.yml', workflow), undefined);
    const form =
      'name: Bug\ndescription: Tell us.\nbody:\n  - type: markdown\n    attributes:\n      value: Thanks for your time.\n';
    assert.equal(read('.github/ISSUE_TEMPLATE/bug.yml', form), undefined);
  });

  it('silences by a comment above', () => {
    const reading = read(
      '.github/replies.yml',
      'replies:\n  # kindlint-disable-next-line ease/plain-words -- a quotation\n  - body: Utilise it # kindlint-disable-file\n    name: A\n',
    );
    assert.deepEqual(
      reading?.directives.map(({ scope, rules, reason }) => [scope, rules, reason]),
      [
        ['next-line', ['ease/plain-words'], 'a quotation'],
        ['file', [], ''],
      ],
    );
  });

  it('silences all of a text or an item by a comment above', () => {
    const text =
      'replies:\n  - name: A\n    # kindlint-disable-next-line\n    body: |\n      One.\n\n      Two.\n  # kindlint-disable-next-line\n  - name: B\n    body: Three.\n  - name: C\n    body: Four.\n';
    const covered = read('.github/replies.yml', text)?.directives.map(
      ({ covers }) => covers && text.slice(covers.start, covers.end),
    );
    assert.deepEqual(covered, ['    body: |\n      One.\n\n      Two.\n', '  - name: B\n    body: Three.\n']);
  });

  it('tells a tab in the indentation and reads what is whole before', () => {
    const text = 'replies:\n  - body: First of all, hello.\n    name: A\n  - body: Then this.\n\tname: B\n';
    const reading = read('.github/replies.yml', text);
    assert.deepEqual(texts(reading), ['First of all, hello.', 'Then this.']);
    assert.match(reading?.errors[0]?.message ?? '', /tab/);
    assert.equal(text.slice(0, reading?.errors[0]?.offset).split('\n').length, 5);
  });
});
