import assert from 'node:assert/strict';
import { defaultConfig } from '#config/defaults.ts';
import type { Config } from '#config/types.ts';
import { createLinter } from '#engine/linter.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';

const linter = createLinter({
  rules: rules.filter(({ meta }) => /^template\/(?:unknown|broken)/.test(meta.id)),
  lexicon,
});

/** The source of each finding, as it stands in the file; with what the first fix writes there, if there is one. */
function found(path: string, text: string, config: Config = defaultConfig): string[] {
  const { findings = [] } = linter.lint(path, text, { named: true, config }) ?? {};
  return findings.map(({ spans, fixes }) => {
    const source = spans.map(({ start, end }) => text.slice(start, end)).join('…');
    const [edit] = fixes[0]?.edits ?? [];
    return edit ? `${source} → ${text.slice(edit.start, edit.end)} is ${edit.text}` : source;
  });
}

const macros = (...actions: object[]) => JSON.stringify({ macros: [{ id: 1, title: 'One', actions }] });

describe('placeholders in a text as a whole', () => {
  it('are found in HTML in JSON: in text, in addresses and in quotes of tags', () => {
    const value =
      '<p>Hi {{ticket.requester.frist_name}},</p><p>{% if ticket.tags contains &quot;vip&quot; %}</p>' +
      '<p>Your "key" is ready &amp; <a href="https://x.example/{{ticket.titel}}">here&rsquo;s the map</a>.</p>';
    assert.deepEqual(found('z.json', macros({ field: 'comment_value_html', value })), [
      '{{ticket.requester.frist_name}} → ri is ir',
      '{% if ticket.tags contains &quot;vip&quot; %}',
      '{{ticket.titel}} → el is le',
    ]);
  });

  it('are found in a subject, which is a template of its own', () => {
    const actions = [
      { field: 'subject', value: 'Your key {% if ticket.id %}' },
      { field: 'comment_value', value: 'Your key is at the desk.{% endif %}' },
    ];
    assert.deepEqual(found('z.json', macros(...actions)), ['{% if ticket.id %}', '{% endif %}']);
  });

  it('are found in folded and quoted YAML', () => {
    const text = `macros:
  - title: One
    actions:
      - field: comment_value
        value: >
          Your key is ready,
          {{ticket.requester.nam}}.

          {% if ticket.id %} See you.
  - title: Two
    actions:
      - field: comment_value
        value: "Your \\"{{ticket.statu}}\\" caf\\u00e9 {{ticket.bogus}} is open."
`;
    assert.deepEqual(found('z.yaml', text), [
      '{{ticket.requester.nam}} →  is e',
      '{% if ticket.id %}',
      '{{ticket.statu}} →  is s',
      '{{ticket.bogus}}',
    ]);
  });

  it('may span passages, fences and quotes of Markdown', () => {
    const body = (end: string) =>
      `{% if ticket.id %}\n\n> Your key is ready.\n\n\`\`\`\n{{ticket.code}\n\`\`\`\n\n- And **so**\n${end}\n`;
    const macro = (end: string) => `---\nkind: macro\nsystem: zendesk\n---\n\n${body(end)}`;
    assert.deepEqual(found('m.md', macro('\n{% endif %}')), []);
    assert.deepEqual(found('m.md', macro('')), ['{% if ticket.id %}']);
  });

  it('are judged by the help desk of the configuration, with the names that the team declares', () => {
    const text = '---\nkind: macro\n---\n\nYour room is {{room.number}}, {{ticket.requester.nme}}.\n';
    assert.deepEqual(found('m.md', text), []);
    const config = { ...defaultConfig, system: 'zendesk' };
    assert.deepEqual(found('m.md', text, config), ['{{room.number}}', '{{ticket.requester.nme}} →  is a']);
    for (const placeholders of [['room.number'], ['{{room.number}}'], ['room']]) {
      assert.deepEqual(found('m.md', text, { ...config, placeholders }), ['{{ticket.requester.nme}} →  is a']);
    }
  });

  it('are judged in internal notes and in other languages too', () => {
    const note = { field: 'comment_mode_is_public', value: 'false' };
    const text = {
      field: 'comment_value',
      value: 'Der Schlüssel von {{ticket.requester.nme}} liegt bereit, {{ticket.id}.',
    };
    for (const actions of [[text], [note, text]]) {
      assert.deepEqual(found('z.json', macros(...actions)), ['{{ticket.requester.nme}} →  is a', '{{ticket.id}']);
    }
  });

  it('of a language that articles are about are left alone', () => {
    const text = '# Templates\n\nIn a template {{ user.nme opens a value, and {% if x %} a condition.\n';
    assert.deepEqual(found('docs/templates.md', text), []);
  });
});
