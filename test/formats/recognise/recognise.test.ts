import assert from 'node:assert/strict';
import { read } from '../library/read.ts';

const form = (path: string, text: string, named = false) => read(path, text, named)?.form;
const PROSE = '# Reset your password\n\nOpen the settings and select **Reset**.\n';

describe('which file is read as what', () => {
  it('takes Markdown below a folder of help pages for an article', () => {
    for (const folder of [
      'help',
      'help-center',
      'support',
      'docs',
      'kb',
      'articles',
      '_docs',
      'content/_help/account',
    ]) {
      assert.equal(form(`${folder}/reset.md`, PROSE), 'markdown-article', folder);
    }
    assert.equal(form('notes/reset.md', PROSE), undefined);
    assert.equal(form('helpers/reset.md', PROSE), undefined);
  });

  it('takes Markdown with a title in its front matter for an article', () => {
    assert.equal(form('notes/reset.md', `---\ntitle: "Reset: how"\n---\n\n${PROSE}`), 'markdown-article');
    assert.equal(form('notes/reset.md', `---\nlayout: post\n---\n\n${PROSE}`), undefined);
    assert.equal(form('notes/reset.md', `---\r\ntitle: Reset\r\n---\r\n\r\n${PROSE}`), 'markdown-article');
    assert.equal(form('notes/reset.md', `\uFEFF---\ntitle: >-\n  Reset\n  it\n---\n${PROSE}`), 'markdown-article');
  });

  it('reads what was named, but leaves files about the project alone where they were not', () => {
    const files = [
      'README.md',
      'docs/README.md',
      'docs/CHANGELOG.md',
      'docs/CONTRIBUTING.md',
      'docs/readme.de.md',
      'docs/SECURITY.md',
    ];
    for (const file of files) {
      assert.equal(form(file, PROSE), undefined, file);
      assert.equal(form(file, PROSE, true), 'markdown-article', file);
    }
    assert.equal(form('docs/security-key.md', PROSE), 'markdown-article');
    assert.equal(form('docs/history.md', PROSE), 'markdown-article');
    assert.equal(form('docs/.github/ISSUE_TEMPLATE/bug.md', `---\ntitle: Bug\n---\n${PROSE}`), undefined);
  });

  it('reads plain text only where it was named', () => {
    assert.equal(form('docs/late.txt', 'Hi Ana,\n\nyour parcel is late.'), undefined);
    assert.equal(form('docs/late.txt', 'Hi Ana,\n\nyour parcel is late.', true), 'text');
  });

  it('leaves files of other kinds alone, named or not', () => {
    for (const file of ['src/app.ts', 'docs/logo.svg', 'docs/page.pdf', 'docs/data.csv']) {
      assert.equal(form(file, 'Hi there, thanks for writing.'), undefined);
      assert.equal(form(file, 'Hi there, thanks for writing.', true), undefined);
    }
  });
});

describe('one macro a file', () => {
  const text = [
    '---',
    'kind: macro',
    'title: Parcel is late',
    'subject: Your parcel',
    'system: zendesk',
    'locale: en-US',
    '---',
    '',
    '# Parcel is late',
    '',
    'Hi {{ticket.requester.first_name}},',
    '',
    'Your parcel arrives on Friday.',
    '',
  ].join('\n');

  it('reads title, subject, system and language from the front matter, and the rest as the reply', () => {
    const reading = read('desk/late.md', text);
    assert.equal(reading?.form, 'macro-file');
    const [message, ...others] = reading?.messages ?? [];
    assert.equal(others.length, 0);
    assert.deepEqual(
      [message?.id, message?.kind, message?.title, message?.system, message?.locale],
      ['parcel-is-late', 'macro', 'Parcel is late', 'zendesk', 'en-US'],
    );
    assert.deepEqual(
      message?.passages.map(({ role, view }) => [role, view.text]),
      [
        ['subject', 'Your parcel'],
        ['paragraph', 'Hi {{ticket.requester.first_name}},'],
        ['paragraph', 'Your parcel arrives on Friday.'],
      ],
    );
    const [subject] = message?.passages ?? [];
    assert.deepEqual(subject?.view.map.toSource(0, 11), [
      { start: text.indexOf('Your parcel'), end: text.indexOf('Your parcel') + 11 },
    ]);
  });

  it('reads a note as a note, and an empty macro as nothing to judge', () => {
    assert.equal(read('a.md', '---\nkind: note\n---\nCall the depot.\n')?.messages[0]?.kind, 'note');
    assert.equal(read('a.md', '---\nkind: macro\ntitle: A\n---\n')?.messages[0]?.skip, 'empty');
  });

  it('reads the only fence or quote as the reply', () => {
    const fenced = read(
      'a.md',
      '---\nkind: macro\ntitle: A\n---\n\n```\nSubject: Hello\n\nHi [Name], all is well.\n```\n',
    );
    assert.deepEqual(
      fenced?.messages[0]?.passages.map(({ role, view }) => [role, view.text]),
      [
        ['subject', 'Hello'],
        ['paragraph', 'Hi [Name], all is well.'],
      ],
    );
  });
});

describe('articles', () => {
  it('takes the title from the front matter, else from the first heading', () => {
    assert.equal(read('docs/a.md', PROSE)?.messages[0]?.title, 'Reset your password');
    assert.equal(read('docs/a.md', `---\ntitle: Other\n---\n${PROSE}`)?.messages[0]?.title, 'Other');
  });

  it('knows the language that the front matter, the name or the folder says', () => {
    const locale = (path: string, text = PROSE) => read(path, text)?.messages[0]?.locale;
    assert.equal(locale('docs/a.md'), undefined);
    assert.equal(locale('docs/a.es.md'), 'es');
    assert.equal(locale('docs/a._zh.md'), 'zh');
    assert.equal(locale('docs/pt-br/a.md'), 'pt-BR');
    assert.equal(locale('docs/de/a.md', `---\nlang: fr\n---\n${PROSE}`), 'fr');
  });

  it('leaves out what MDX imports and exports, and keeps all places', () => {
    const text =
      "---\ntitle: A\n---\nimport { Steps } from '@x/y';\nexport const a = 1;\n\nImport duties are paid by us.\n";
    const [message] = read('docs/a.mdx', text)?.messages ?? [];
    assert.deepEqual(
      message?.passages.map(({ view }) => view.text),
      ['Import duties are paid by us.'],
    );
    const [range] = message?.passages[0]?.view.map.toSource(0, 6) ?? [];
    assert.equal(text.slice(range?.start, range?.end), 'Import');
  });
});
