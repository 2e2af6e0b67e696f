import assert from 'node:assert/strict';
import { fixText } from '#engine/fix.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';

const linter = createLinter({ rules, lexicon });

const intercom = (body: string, body_text: string) =>
  JSON.stringify({ data: [{ type: 'macro', id: '1', name: 'A', body, body_text }] });
const zendesk = (html: string, ...plain: unknown[]) =>
  JSON.stringify({
    macros: [
      {
        title: 'A',
        id: 1,
        actions: [
          { field: 'comment_value_html', value: html },
          ...plain.map((value) => ({ field: 'comment_value', value })),
        ],
      },
    ],
  });

const fixed = (text: string) => fixText(linter, 'm.json', text);
const repeated = (text: string) =>
  linter.lint('m.json', text)?.findings.filter(({ rule }) => rule.endsWith('/repeated-word')) ?? [];

describe('texts that stand in a file twice', () => {
  it('are judged once, and fixed in both', () => {
    const before = intercom('<p>Hi,</p><p>Open the the box &amp; look.</p>', 'Hi,\n\nOpen the the box & look.');
    assert.equal(repeated(before).length, 1);
    assert.deepEqual(fixed(before), {
      text: intercom('<p>Hi,</p><p>Open the box &amp; look.</p>', 'Hi,\n\nOpen the box & look.'),
      applied: 1,
      refused: 0,
    });
  });

  it('are fixed around placeholders that each spells in its own way', () => {
    const body = (words: string) => `<p>Hi <attribute key="user.name" default="you"/>, ${words}</p>`;
    const text = (words: string) => `Hi {{user.name|fallback:"you"}}, ${words}`;
    const before = intercom(body('open the the box.'), text('open the the box.'));
    assert.equal(fixed(before).text, intercom(body('open the box.'), text('open the box.')));
  });

  it('are fixed where one lays lines out as blocks and the other does not', () => {
    const before = intercom('<div>Hi,</div><div>open the the box.</div>', 'Hi,\nopen the the box.');
    assert.equal(fixed(before).text, intercom('<div>Hi,</div><div>open the box.</div>', 'Hi,\nopen the box.'));
  });

  it('are fixed at the right one of several equal places', () => {
    const line = 'Open the the box.';
    const before = intercom(`<p>${line}</p><p>Wait.</p><p>${line}</p>`, `${line}\n\nWait.\n\n${line}`);
    const good = 'Open the box.';
    assert.equal(
      fixed(before).text,
      intercom(`<p>${good}</p><p>Wait.</p><p>${good}</p>`, `${good}\n\nWait.\n\n${good}`),
    );
  });

  it('are fixed in every one of them', () => {
    const before = zendesk('<p>Open the the box.</p>', 'Open the the box.', ['channel:chat', 'Open the the box.']);
    assert.equal(
      fixed(before).text,
      zendesk('<p>Open the box.</p>', 'Open the box.', ['channel:chat', 'Open the box.']),
    );
  });

  it('are fixed in two cells of a record', () => {
    const table = (html: string, plain: string) =>
      `Id,Name,Subject,HtmlValue,Body,TemplateType\n1,A,Hi,"${html}","${plain}",custom\n`;
    const before = table('<p>Say ""hi"" to the the box.</p>', 'Say ""hi"" to the the box.');
    const { text } = fixText(linter, 'templates.csv', before);
    assert.equal(text, table('<p>Say ""hi"" to the box.</p>', 'Say ""hi"" to the box.'));
  });

  for (const [what, other] of [
    ['reads otherwise there', 'Please open the box.'],
    ['has the words more often', 'Open the the box.\n\nOpen the the box.'],
    ['is empty but for a blank', '\u200b.'],
  ] as const) {
    it(`keep their fix to themselves where the other ${what}`, () => {
      const before = intercom('<p>Open the the box.</p>', other);
      const [finding] = repeated(before);
      assert.deepEqual(finding?.fixes, []);
      assert.match(finding?.unfixable ?? '', /second time/);
      assert.equal(fixed(before).text, before);
    });
  }

  it('say why where the words to replace hold a placeholder', () => {
    const before = intercom('<p>Hi <attribute key="a"/> <attribute key="a"/>.</p>', 'Hi {{a}} {{a}}.');
    assert.equal(fixed(before).text, before);
  });

  it('judge what is said in one channel alone', () => {
    const text = zendesk('<p>Your parcel left on Monday.</p>', ['channel:chat', 'Hey! Which lamp do you mean?']);
    assert.equal(linter.read('m.json', text)?.messages.length, 2);
  });
});
