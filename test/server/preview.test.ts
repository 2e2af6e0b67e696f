import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import type { Preview, PreviewBlock } from '#protocol/requests.ts';
import { messageAt, previewOf } from '#server/preview/build.ts';

const linter = createLinter({ rules, lexicon });

/** The preview of a file's message, by the recommended rules. */
function preview(path: string, text: string, { index = 0, samples = {}, named = false } = {}): Preview {
  const document = TextDocument.create('file:///x', 'x', 7, text);
  const result = linter.lint(path, text, { named });
  const reading = linter.read(path, text, { named });
  assert.ok(result && reading);
  const made = previewOf({ uri: document.uri, version: 7, document, result, reading, samples }, index);
  assert.ok(made);
  // Every run stands in the file where it says it does: what is text can be found there.
  for (const { runs } of made.blocks) {
    for (const run of runs) assert.ok(document.offsetAt(run.range.start) <= document.offsetAt(run.range.end));
  }
  return made;
}

const macro = (body: string, front = '') => `---\nkind: macro\ntitle: One\nsystem: zendesk\n${front}---\n\n${body}\n`;

const LIBRARY = `# Canned responses

## Refund

\`\`\`text
Hi [Customer Name], the money is on its way.
\`\`\`

## Late

\`\`\`text
Hello [Customer Name], it comes by [shipping method] today.
\`\`\`
`;

/** A block in one line: kinds other than text in brackets, what findings mark between `~`. */
function line({ role, level, ordered, item, cell, runs }: PreviewBlock): string {
  const place = item ? `${ordered ? '#' : '*'}${item.index}` : cell ? `${cell.row},${cell.column}` : (level ?? '');
  const words = runs.map(({ text, kind, findings, marks = [], url }) => {
    const own = kind === 'text' ? text : `[${kind}:${text}]`;
    const marked = findings.length > 0 ? `~${own}~` : own;
    return `${marked}${marks.length > 0 ? `{${marks}}` : ''}${url === undefined ? '' : `<${url}>`}`;
  });
  return `${role}${place}: ${words.join('')}`;
}

const lines = (made: Preview) => made.blocks.map(line);

describe('the preview of a message', () => {
  it('shows placeholders with values, and what the customer does not see as tags', () => {
    const made = preview(
      'a.md',
      macro(
        'Hi {{ticket.requester.first_name | default: "there"}}, {% if ticket.brand %}ask **{{current_user.name}}**{% endif %} about `x` and {{ticket.ticket_field_7.crop_name}}.',
      ),
    );
    assert.deepEqual(lines(made).slice(0, 1), [
      'paragraph: Hi [placeholder:Maya], [tag:{% if ticket.brand %}]ask [placeholder:Sam Rivera]{strong}[tag:{% endif %}] about [code:x] and [placeholder:crop name].',
    ]);
    assert.deepEqual(made.samples, [
      { name: 'ticket.requester.first_name', value: 'Maya', own: false },
      { name: 'current_user.name', value: 'Sam Rivera', own: false },
      { name: 'ticket.ticket_field_7.crop_name', value: 'crop name', own: false },
    ]);
  });

  it('takes values from the settings, whatever the case of the name', () => {
    const samples = { 'Ticket.Requester.First_Name': 'Ada', date: 'May 2' };
    const made = preview('a.md', macro('Hi {{ticket.requester.first_name}}, it comes on [date] at [time].'), {
      samples,
    });
    assert.match(
      lines(made)[0] ?? '',
      /^paragraph: Hi .*\[placeholder:Ada\].*, it comes on .*\[blank:May 2\].* at .*\[blank:\[time\]\]/,
    );
    assert.deepEqual(
      made.samples.map(({ own }) => own),
      [true, true, false],
    );
  });

  it('shows what stands in lists and tables in its place, with images, code and links', () => {
    const made = preview(
      'a.md',
      macro(
        '# Top\n\n2. One ![A map](m.png) here\n\n   more ![End](e.png)\n3. [two _em_](u.html) https://example.com/x\n\n```\nrun\n```\n\n| A |\n| - |\n| b |\n\n---\n\n> told\n',
        'subject: About {{ticket.id}}\n',
      ),
    );
    assert.deepEqual(lines(made), [
      'subject: About [placeholder:48213]',
      'heading1: Top',
      'list-item#2: One [image:A map] here',
      'list-item#2: more[image:End]',
      'list-item#3: two <u.html>em{emphasis}<u.html> https://example.com/x<https://example.com/x>',
      'code: [code:run]',
      'table-cell0,0: A',
      'table-cell1,0: b',
      'rule: ',
      'quote: told',
    ]);
  });

  it('marks findings at their words and lists what is missing', () => {
    const made = preview(
      'a.md',
      macro('Unfortunately, we can *not* ship it.\n\nWe apologize for the inconvenience.\n\nSam'),
    );
    const marked = made.blocks.flatMap(({ runs }) => runs).filter(({ findings }) => findings.length > 0);
    assert.ok(marked.length > 0);
    for (const run of marked) for (const index of run.findings) assert.equal(made.findings[index]?.missing, false);
    assert.ok(made.findings.some(({ missing }) => missing));
    const { error, warning, info } = made.message.counts;
    assert.equal(error + warning + info, made.findings.length);
    assert.deepEqual(made.version, 7);
  });

  it('joins the lines of an article, and keeps those of a macro', () => {
    const body = 'One\ntwo  \nthree\\\nfour<br>five\n';
    const article = preview('help/a.md', `---\ntitle: A\n---\n\n${body}`);
    assert.deepEqual(lines(article), ['paragraph: One two\nthree\nfour\nfive']);
    assert.deepEqual(lines(preview('a.md', macro(body))), ['paragraph: One\ntwo\nthree\nfour\nfive']);
  });

  it('keeps places exact in HTML inside of JSON', () => {
    const file = JSON.stringify({
      macros: [
        {
          title: 'A',
          actions: [{ field: 'comment_value_html', value: '<p>Tom &amp; the the \u00e9nd</p><ul><li>x</li></ul>' }],
        },
      ],
    });
    const made = preview('a.json', file);
    assert.deepEqual(lines(made), ['paragraph: Tom & ~the the~ \u00e9nd', 'list-item*1: x']);
    const [, marked] = made.blocks[0]?.runs ?? [];
    assert.equal(file.slice(marked?.range.start.character, marked?.range.end.character), 'the the');
  });

  it('shows fields of a library kept by hand as they will be filled in', () => {
    const made = preview('macros.md', LIBRARY, { index: 1, named: true });
    assert.equal(made.message.title.endsWith('Late'), true);
    assert.match(lines(made)[0] ?? '', /\[blank:Maya Okafor\].*\[blank:\[shipping method\]\]/);
  });

  it('says why a message was not judged', () => {
    assert.equal(
      preview('a.md', macro('').replace('kind: macro', 'kind: note')).message.skipped,
      'It has no text to look at.',
    );
  });

  it('finds the message at a place', () => {
    const text = LIBRARY;
    const result = linter.lint('macros.md', text, { named: true });
    assert.ok(result);
    assert.equal(messageAt(result, 0), 0);
    assert.equal(messageAt(result, text.indexOf('## Late')), 0);
    assert.equal(messageAt(result, text.indexOf('Hello')), 1);
    assert.equal(messageAt(result, text.length), 1);
    assert.equal(messageAt({ ...result, messages: [] }, 3), -1);
  });
});
