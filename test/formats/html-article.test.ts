import { strict as assert } from 'node:assert';
import { isOnlyIfNamed } from '#formats/recognise/candidates.ts';
import { read } from './data/input.ts';

const BODY = `<h1>Late parcels</h1>
<p>Most parcels arrive within five days. Yours may take longer when it has to pass customs on its way to you.</p>
<ul><li>Open <strong>Orders</strong> and choose the order that you wait for.</li><li>Choose <strong>Track</strong>.</li></ul>
<p>If nothing has moved for a week, write to us, and we will send you a new one at no cost.</p>`;

const page = (body: string, head = '<title>Late parcels | Lamp Shop</title>') =>
  `<!DOCTYPE html>\n<html lang="de-AT"><head>${head}<style>p{}</style></head><body><nav><a href="/">Home</a></nav>${body}<footer><p>All rights are ours, and we keep them.</p></footer></body></html>`;

const form = (path: string, text: string, named = false) => read(path, text, { named })?.form;

describe('articles in HTML', () => {
  it('reads a body as a help center gives it out', () => {
    const reading = read('help/en-us/360012345-Late-parcels.html', BODY);
    assert.equal(reading?.form, 'html-article');
    const [message] = reading?.messages ?? [];
    assert.deepEqual(
      [message?.id, message?.kind, message?.title, message?.locale],
      ['late-parcels', 'article', 'Late parcels', 'en-US'],
    );
    assert.deepEqual(
      message?.passages.map(({ role }) => role),
      ['heading', 'paragraph', 'list-item', 'list-item', 'paragraph'],
    );
  });

  it('reads a page without what leads through the site', () => {
    const [message] = read('support/late/index.html', page(BODY.replace(/<h1>.*<\/h1>/, '')))?.messages ?? [];
    assert.deepEqual([message?.id, message?.title, message?.locale], ['late', 'Late parcels', 'de-AT']);
    const all = message?.passages.map(({ view }) => view.text).join('\n') ?? '';
    assert.match(all, /^Most parcels/);
    assert.doesNotMatch(all, /Home|All rights/);
  });

  it('takes a body that is named by its number, wherever it lies', () => {
    assert.equal(
      form('html/1150/115003483892.html', '<p>You can change your name in the settings.</p>'),
      'html-article',
    );
    assert.equal(form('html/1150/115003483892.html', '<pre>GET /jobs</pre>'), undefined);
    assert.equal(form('html/2026/rename.html', BODY), undefined);
  });

  const PLACES: [path: string, text: string, ours: boolean][] = [
    ['help-center/late.html', BODY, true],
    ['kb/late.htm', page(BODY), true],
    ['articles/late.html', BODY, true],
    ['articles/late.html', page(BODY), false],
    ['docs/late.html', BODY, false],
    ['src/late.html', BODY, false],
    ['help/templates/late.html', BODY, false],
    ['help/node_modules/a/late.html', BODY, false],
  ];
  for (const [path, text, ours] of PLACES) {
    it(`${ours ? 'takes' : 'leaves'} ${text === BODY ? 'the body' : 'the page'} ${path}${ours ? '' : ' alone'}`, () => {
      assert.equal(form(path, text), ours ? 'html-article' : undefined);
      assert.equal(form(path, text, true), 'html-article');
    });
  }

  const OTHER: [what: string, text: string][] = [
    ['an app’s page', page(`<div id="root"></div>${BODY}`)],
    ['a page of Angular', page(`<app-root></app-root>${BODY}`)],
    ['a template', `{% extends "base.html" %}{% block main %}${BODY}{% endblock %}`],
    ['a template of Vue', page(`<div v-if="late">${BODY}</div>`)],
    ['a page made from code', page(BODY, '<title>A</title><meta name="generator" content="TypeDoc 0.25">')],
    ['a report on tests', page(`<div class="coverage">${BODY}</div>`)],
    [
      'a list of links',
      page('<h1>Help</h1><ul><li><a href="a">Late parcels</a></li><li><a href="b">Lamps</a></li></ul>'),
    ],
    ['a page without a title', page(BODY.replace(/<h1>.*<\/h1>/, ''), '')],
    ['a form', page('<h1>Write to us</h1><form><p>Please tell us your name.</p></form><p>Thank you for it.</p>')],
  ];
  for (const [what, text] of OTHER) {
    it(`leaves ${what} alone`, () => assert.equal(form('help/late.html', text), undefined));
  }

  it('opens HTML of a folder only where an article may be', () => {
    const opened = ['help/late.html', 'support/a/b.htm', 'export/360012345.html'];
    for (const path of opened) assert.equal(isOnlyIfNamed(path), false, path);
    const left = ['index.html', 'docs/late.html', 'help/coverage/a.html', 'public/late.html', 'help/app.js'];
    for (const path of left) assert.equal(isOnlyIfNamed(path), true, path);
  });

  it('finds comments that ask for silence', () => {
    const reading = read('help/late.html', `<!-- kindlint-disable-file -- a quotation -->${BODY}`);
    assert.deepEqual(
      reading?.directives.map(({ scope, reason }) => [scope, reason]),
      [['file', 'a quotation']],
    );
  });

  it('says that an empty file is empty', () => {
    assert.equal(read('help/a.html', '', { named: true })?.messages[0]?.skip, 'empty');
  });
});
