import { strict as assert } from 'node:assert';
import { read } from '../data/input.ts';
import { freshdeskReply, guideArticle, intercomMacro } from './exports.ts';

const HTML = '<p>Hi, I have a question. Could you please tell me when my parcel arrives?</p>';

/** Files with the same names of keys that hold something else. */
const FOREIGN: readonly [what: string, path: string, content: unknown][] = [
  [
    'a description of an interface with its examples',
    'openapi.json',
    { openapi: '3.1.0', paths: { '/macros': { get: { example: { data: [intercomMacro] } } } } },
  ],
  ['a schema', 'macro.schema.json', { $schema: 'x', properties: { body: { type: 'string' }, body_text: {} } }],
  ['a catalogue of translations', 'locales/en.json', { data: [intercomMacro] }],
  ['test data', 'src/__fixtures__/macros.json', { data: [intercomMacro] }],
  ['a package', 'package.json', { name: 'a', text: 'b', data: [intercomMacro] }],
  [
    'conversations',
    'c.json',
    { type: 'conversation.list', conversations: [{ type: 'conversation', source: { body: HTML, subject: '' } }] },
  ],
  ['a chat', 'chat.json', { data: [{ id: 1, name: 'Sam', text: HTML, mailbox_id: 3, created_at: '2026-01-01' }] }],
  [
    'tickets',
    'tickets.json',
    [{ id: 1, subject: 'Parcel', description: HTML, description_text: 'Hi, I have a question.', folder_id: 1 }],
  ],
  [
    'tickets with comments',
    'tickets.json',
    { tickets: [{ id: 1, title: 'A', comments: [{ author_id: 3, html_body: HTML, body: 'Hi, I have a question.' }] }] },
  ],
  ['a feed', 'feed.json', { items: [{ id: '1', url: 'https://a.example', title: 'A', content_html: HTML }] }],
  ['short links', 'links.json', { data: [{ short_code: 'a', original_url: 'https://a.example/b', content: null }] }],
  ['places', 'geo.json', { context: [{ short_code: 'GB', text: 'England', content: 3 }] }],
  ['a page’s own data', 'seo.json', { data: [{ name: 'Home', keywords: 'a, b', content: 'Shop for lamps.' }] }],
  ['triggers of Zendesk', 't.json', { results: [{ title: 'A', body: HTML, locale: 'en', active: true }] }],
  [
    'answers of a model',
    'eval.json',
    [{ title: 'A', prompt: 'Say hi', response: 'Hi there.', notes: 'good', isenabled: 1 }],
  ],
  ['other records', 'a.json', { records: [{ attributes: { type: 'Case' }, Name: 'A', Message: HTML }] }],
];

describe('files that only look like exports', () => {
  for (const [what, path, content] of FOREIGN) {
    it(`leaves ${what} alone`, () => {
      const form = read(path, content)?.form;
      assert.equal(form, undefined);
    });
  }

  it('reads test data that was named', () => {
    const reading = read('test/macros.json', { data: [intercomMacro] }, { named: true });
    assert.equal(reading?.form, 'intercom-json');
  });

  it('does not take one desk’s export for another’s', () => {
    const forms = [intercomMacro, freshdeskReply, guideArticle].map((item) => read('a.json', [item])?.form);
    assert.deepEqual(forms, ['intercom-json', 'freshdesk-json', 'zendesk-articles-json']);
  });
});
