import { strict as assert } from 'node:assert';
import { stringify } from 'yaml';
import { read, texts } from '../data/input.ts';
import {
  EXPORTS,
  freshdeskReply,
  gorgiasMacro,
  guideArticle,
  helpScoutReply,
  intercomMacro,
  quickText,
  zammadModule,
} from './exports.ts';

/** As a file holds it. */
const clean = (content: unknown) => JSON.parse(JSON.stringify(content)) as unknown;

describe('exports of help desks', () => {
  for (const { what, form, system, kind, content, id, title, texts: expected, locale } of EXPORTS) {
    it(`reads ${what}`, () => {
      const reading = read('data/export.json', content);
      assert.equal(reading?.form, `${form}-json`);
      assert.deepEqual(texts(reading), expected);
      const [message] = reading?.messages ?? [];
      assert.deepEqual(
        [message?.id, message?.title, message?.system, message?.kind, message?.locale, message?.skip],
        [id, title, system, kind, locale, undefined],
      );
    });

    it(`reads ${what}, kept as YAML`, () => {
      const reading = read('data/export.yaml', stringify(clean(content)));
      assert.equal(reading?.form, `${form}-yaml`);
      assert.deepEqual(texts(reading), expected);
    });
  }

  it('knows an article of the help center by its draft alone only where articles stand', () => {
    const { title, locale, draft, body } = guideArticle;
    assert.equal(read('a.json', { articles: [{ title, locale, draft, body }] })?.form, 'zendesk-articles-json');
    assert.equal(read('a.json', { posts: [{ title, locale, draft, body }] }), undefined);
  });

  const [response] = gorgiasMacro.actions.slice(1);
  const OFF: [what: string, content: unknown, skip: string][] = [
    ['an archived macro', { ...gorgiasMacro, archived_datetime: '2026-02-03T00:00:00' }, 'inactive'],
    ['a text module that is switched off', { ...zammadModule, active: false }, 'inactive'],
    ['quick text that is not offered', { records: [{ ...quickText, IsInsertable: false }] }, 'inactive'],
    ['a premade answer that is off', [{ isenabled: 0, title: 'A', response: 'Hi there.' }], 'inactive'],
    ['a draft of an article', { articles: [{ ...guideArticle, draft: true }] }, 'draft'],
    ['a macro without words', { ...intercomMacro, body: ' ', body_text: '' }, 'empty'],
  ];
  for (const [what, content, skip] of OFF) {
    it(`leaves ${what} unjudged`, () => assert.equal(read('x.json', content)?.messages[0]?.skip, skip));
  }

  const NOTES: [what: string, content: unknown][] = [
    ['quick text for agents', { records: [{ ...quickText, Channel: 'Internal' }] }],
    ['an internal note', { ...gorgiasMacro, actions: [{ ...response, name: 'addInternalNote' }] }],
    ['a mail to somebody else', { ...gorgiasMacro, actions: [{ ...response, name: 'forwardByEmail' }] }],
    [
      'an article for agents',
      [{ id: 1, name: 'A', perform: { 'article.note': { body: '<p>Call them.</p>', internal: 'true' } } }],
    ],
  ];
  for (const [what, content] of NOTES) {
    it(`takes ${what} for a note`, () => assert.equal(read('x.json', content)?.messages[0]?.kind, 'note'));
  }

  it('reads a subject with the reply', () => {
    const actions = [{ name: 'setSubject', arguments: { subject: 'Your parcel' } }, ...gorgiasMacro.actions];
    const [message] = read('x.json', { ...gorgiasMacro, actions })?.messages ?? [];
    assert.deepEqual(
      message?.passages.map(({ role }) => role),
      ['subject', 'paragraph', 'paragraph'],
    );
  });

  it('judges what goes to a chat in words of its own', () => {
    const reading = read('x.json', {
      ...helpScoutReply,
      chatText: 'Hey! We sent it on Monday, so it will be with you soon.',
    });
    assert.deepEqual(
      reading?.messages.map(({ id }) => id),
      ['9', '9-chattext'],
    );
  });

  it('takes the plain text where there is no other', () => {
    assert.deepEqual(texts(read('x.json', { ...intercomMacro, body: '' })), ["Hi there, / Your parcel's on its way."]);
  });

  it('keeps ids when items are put in before', () => {
    const more = { ...freshdeskReply, id: 1, title: 'New' };
    const ids = (content: unknown) => read('x.json', content)?.messages.map(({ id }) => id);
    assert.deepEqual(ids([freshdeskReply]), ['7']);
    assert.deepEqual(ids([more, freshdeskReply]), ['1', '7']);
  });

  it('lets the configuration say otherwise', () => {
    const config = { fields: [{ files: ['x.json'], items: 'data', body: 'body_text', title: 'name' }] };
    assert.equal(read('x.json', { data: [intercomMacro] }, { config })?.form, 'json');
  });

  it('reads premade answers where osTicket keeps them, in the language of their folder', () => {
    const content = stringify([
      { isenabled: 1, title: 'A', response: 'Hallo %{ticket.name.first},<br>danke!', notes: '' },
    ]);
    const [message] = read('include/i18n/de/templates/premade.yaml', content)?.messages ?? [];
    assert.deepEqual([message?.system, message?.locale], ['osticket', 'de']);
    assert.equal(read('include/i18n/de/help/premade.yaml', content), undefined);
  });

  it('goes by an item’s own language before its file’s', () => {
    assert.equal(read('de/macros.json', gorgiasMacro)?.messages[0]?.locale, 'en');
    assert.equal(read('de/macros.json', intercomMacro)?.messages[0]?.locale, 'de');
  });

  it('needs no more than the texts where the configuration says whose export it is', () => {
    const items = [{ name: 'A', text: 'Hi there, your parcel is late.' }];
    assert.notEqual(read('x.json', items)?.form, 'helpscout-json');
    const config = { forms: { 'x.json': 'helpscout-json' } };
    assert.equal(read('x.json', items, { config })?.messages[0]?.system, 'helpscout');
  });

  it('tells a file that was cut off, and reads what is whole before', () => {
    const whole = JSON.stringify({ data: [intercomMacro, { ...intercomMacro, id: '32', body: '<p>Second.</p>' }] });
    const reading = read('x.json', whole.slice(0, whole.indexOf('Second') + 3));
    assert.equal(reading?.messages[0]?.id, '31');
    assert.match(reading?.errors[0]?.message ?? '', /ends before it is complete/);
  });
});
