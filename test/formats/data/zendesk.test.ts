import { strict as assert } from 'node:assert';
import { read, texts } from './input.ts';

const REPLY = 'Hi {{ticket.requester.first_name}}, your parcel is on its way.';

function macro(actions: { field: string; value: unknown }[], more: object = {}) {
  return { id: 360001, title: 'Parcel::Late', active: true, actions, ...more };
}

describe('Zendesk macros', () => {
  const reply = { field: 'comment_value', value: REPLY };

  for (const [what, content] of [
    ['a page of the list', { macros: [macro([reply])], next_page: null, count: 1 }],
    ['one macro', { macro: macro([reply]) }],
    ['a bare macro', macro([reply])],
    ['a list of macros', [macro([reply])]],
    ['a list of wrapped macros', [{ macro: macro([reply]) }]],
    ['a result of the search', { results: [macro([reply])] }],
  ] as const) {
    it(`reads ${what}`, () => {
      const reading = read('export.json', content);
      assert.equal(reading?.form, 'zendesk-json');
      assert.deepEqual(texts(reading), [REPLY]);
      const [message] = reading?.messages ?? [];
      assert.equal(message?.id, '360001');
      assert.equal(message?.title, 'Parcel::Late');
      assert.equal(message?.system, 'zendesk');
      assert.equal(message?.kind, 'macro');
      assert.equal(message?.skip, undefined);
    });
  }

  it('reads a reply that stands beside its channel', () => {
    const reading = read('m.json', { macros: [macro([{ field: 'comment_value', value: ['channel:all', REPLY] }])] });
    assert.deepEqual(texts(reading), [REPLY]);
  });

  it('reads replies for several channels as messages of their own', () => {
    const reading = read('m.json', {
      macros: [
        macro([
          { field: 'comment_value', value: ['channel:web', 'Hello from the web.'] },
          { field: 'comment_value', value: ['channel:chat', 'Hello from the chat.'] },
        ]),
      ],
    });
    assert.deepEqual(texts(reading), ['Hello from the web.', 'Hello from the chat.']);
    assert.equal(new Set(reading?.messages.map((m) => m.id)).size, 2);
  });

  it('judges twins once, by what the customer sees', () => {
    const html = '<p>Hi there,</p><p>It&#39;s on its <b>way</b>.</p>';
    const reading = read('m.json', { macros: [macro([reply, { field: 'comment_value_html', value: html }])] });
    assert.deepEqual(texts(reading), ["Hi there, / It's on its way."]);
  });

  it('maps HTML in JSON to the file through both', () => {
    const content = String.raw`{"macros": [{"title": "A", "actions": [{"field": "comment_value_html", "value": "<p class=\"x\">It&#39;s \u201cfine\u201d</p>"}]}]}`;
    const passage = read('m.json', content)?.messages[0]?.passages[0];
    assert.equal(passage?.view.text, "It's “fine”");
    const slice = (from: number, to: number) => {
      const { start, end } = passage.view.map.hull(from, to);
      return content.slice(start, end);
    };
    assert.equal(slice(0, 2), 'It');
    assert.equal(slice(2, 3), '&#39;');
    assert.equal(slice(5, 6), '\\u201c');
    assert.equal(slice(6, 10), 'fine');
  });

  for (const value of [false, 'false']) {
    it(`takes a macro that is not public (${JSON.stringify(value)}) for a note`, () => {
      const reading = read('m.json', { macros: [macro([reply, { field: 'comment_mode_is_public', value }])] });
      assert.equal(reading?.messages[0]?.kind, 'note');
    });
  }

  for (const value of [true, 'true']) {
    it(`takes a macro that is public (${JSON.stringify(value)}) for a macro`, () => {
      const reading = read('m.json', { macros: [macro([reply, { field: 'comment_mode_is_public', value }])] });
      assert.equal(reading?.messages[0]?.kind, 'macro');
    });
  }

  it('leaves an inactive macro unjudged and says so', () => {
    const reading = read('m.json', { macros: [macro([reply], { active: false })] });
    assert.equal(reading?.messages[0]?.skip, 'inactive');
  });

  it('reads the subject as a part of its own', () => {
    const reading = read('m.json', { macros: [macro([reply, { field: 'subject', value: 'Your parcel' }])] });
    assert.deepEqual(
      reading?.messages[0]?.passages.map(({ role, view }) => [role, view.text]),
      [
        ['subject', 'Your parcel'],
        ['paragraph', REPLY],
      ],
    );
  });

  it('takes a side conversation for a note: it goes to somebody else', () => {
    const value = ['Stock of {{ticket.title}}', '<p>Could you have a look?</p>', 'text/html'];
    const reading = read('m.json', { macros: [macro([reply, { field: 'side_conversation', value }])] });
    assert.deepEqual(
      reading?.messages.map(({ kind }) => kind),
      ['macro', 'note'],
    );
    assert.deepEqual(texts(reading)[1], 'Stock of {{ticket.title}} / Could you have a look?');
  });

  it('counts no message where a macro only sets fields', () => {
    const reading = read('m.json', {
      macros: [macro([reply]), macro([{ field: 'status', value: 'solved' }], { id: 2, description: null })],
    });
    assert.equal(reading?.messages.length, 1);
  });

  it('reads the same as YAML', () => {
    const yaml = `macros:\n  - title: Late\n    id: 7\n    actions:\n      - field: comment_value\n        value: |\n          ${REPLY}\n`;
    const reading = read('macros.yaml', yaml);
    assert.equal(reading?.form, 'zendesk-yaml');
    assert.deepEqual(texts(reading), [REPLY]);
  });

  it('does not take triggers, which write to agents as well', () => {
    const trigger = {
      title: 'Notify',
      actions: [{ field: 'notification_user', value: ['requester_id', 'Hi', 'Text'] }],
    };
    assert.equal(read('triggers.json', { triggers: [trigger] }), undefined);
  });

  it('tells a file that was cut off, and reads what is whole before', () => {
    const whole = JSON.stringify({ macros: [macro([reply]), macro([{ field: 'comment_value', value: 'Second.' }])] });
    const cut = whole.slice(0, whole.indexOf('Second') + 4);
    const reading = read('m.json', cut);
    assert.deepEqual(texts(reading), [REPLY]);
    assert.equal(reading?.errors.length, 1);
    assert.match(reading?.errors[0]?.message ?? '', /ends before it is complete/);
    assert.equal(reading?.errors[0]?.offset, cut.length);
  });
});
