import { strict as assert } from 'node:assert';
import { readFile } from '#formats/registry.ts';
import { input, texts } from './data/input.ts';

const BODY = `<p>${'Choose your lamp, and tell us what is wrong with it, so that we can mend it. '.repeat(8)}</p>`;

/** Reads a file with others beside it. */
function readBeside(path: string, text: string, beside: Record<string, string>) {
  return readFile({ ...input(path, text), beside: new Map(Object.entries(beside)) });
}

describe('a file with another beside it', () => {
  it('has the title, the language and the state of an article from its JSON', () => {
    const facts = (draft: boolean) => JSON.stringify({ article: { title: 'Mend a lamp', locale: 'en-us', draft } });
    const read = (draft: boolean) =>
      readBeside('help/360001234567-mend.html', BODY, { '360001234567-mend.json': facts(draft) });
    const [published] = read(false)?.messages ?? [];
    assert.deepEqual([published?.title, published?.locale, published?.skip], ['Mend a lamp', 'en-US', undefined]);
    assert.equal(read(true)?.messages[0]?.skip, 'draft');
    for (const other of ['{"title": ', '[]', '{"name": 7}']) {
      const [message] =
        readBeside('help/360001234567-mend.html', BODY, { '360001234567-mend.json': other })?.messages ?? [];
      assert.equal(message?.skip, undefined, other);
    }
  });

  it('is judged once where its JSON holds the body, too', () => {
    const url = 'https://shop.zendesk.com/hc/en-us/articles/360001234567';
    const json = JSON.stringify({
      article: { id: 360001234567, section_id: 7, html_url: url, title: 'Mend', locale: 'en-us', body: BODY },
    });
    const alone = readBeside('help/360001234567.json', json, {});
    assert.deepEqual([alone?.form, alone?.messages[0]?.skip], ['zendesk-articles-json', undefined]);
    const both = readBeside('help/360001234567.json', json, { '360001234567.html': BODY });
    assert.equal(both?.messages[0]?.skip, 'read from the page beside it');
    assert.equal(readBeside('help/360001234567.html', BODY, { '360001234567.json': json })?.messages[0]?.title, 'Mend');
  });

  it('has the name and the state of an email from its metadata, and the plain twin is judged once', () => {
    const meta = (available: boolean) =>
      `<?xml version="1.0"?>\n<EmailTemplate><available>${available}</available><name>Refund sent</name><subject>Your refund</subject><textOnly>It is on its way.</textOnly></EmailTemplate>\n`;
    const body = (available: boolean) =>
      readBeside('a/Refund_1.email', '<p>It is on its way.</p>', { 'Refund_1.email-meta.xml': meta(available) });
    assert.deepEqual(
      body(true)?.messages.map(({ title, skip }) => [title, skip]),
      [['Refund sent', undefined]],
    );
    assert.equal(body(false)?.messages[0]?.skip, 'inactive');
    const twin = readBeside('a/Refund_1.email-meta.xml', meta(true), { 'Refund_1.email': '<p>It is on its way.</p>' });
    assert.deepEqual(texts(twin), ['Your refund']);
    assert.deepEqual(texts(readBeside('a/Refund_1.email-meta.xml', meta(true), {})), [
      'Your refund / It is on its way.',
    ]);
  });
});
