import { strict as assert } from 'node:assert';
import { read, texts } from '../data/input.ts';

const QUICKTEXT = `<?xml version="1.0"?>
<quicktext version="3">
  <filename></filename>
  <menu>
    <title><![CDATA[Orders]]></title>
    <texts>
      <text shortcut="r" type="1">
        <name><![CDATA[Refund]]></name>
        <body><![CDATA[<p>Hello [[TO=firstname]],</p><p>it is &amp; stays yours.</p>]]></body>
        <subject><![CDATA[Your refund]]></subject>
      </text>
      <!-- kindlint-disable-next-line — the wording is the bank’s -->
      <text shortcut="" type="text/plain">
        <name>Plain</name>
        <body>It is &lt;soon&gt; there.</body>
      </text>
    </texts>
  </menu>
</quicktext>
`;

describe('forms in XML', () => {
  it('reads Quicktext: text and HTML, subjects, comments that silence a whole text', () => {
    const reading = read('templates.xml', QUICKTEXT);
    assert.equal(reading?.form, 'thunderbird-quicktext');
    assert.deepEqual(texts(reading), [
      'Your refund / Hello [[TO=firstname]], / it is & stays yours.',
      'It is <soon> there.',
    ]);
    assert.deepEqual(
      reading?.messages.map(({ title, system }) => [title, system]),
      [
        ['Refund', 'thunderbird'],
        ['Plain', 'thunderbird'],
      ],
    );
    const [directive] = reading?.directives ?? [];
    assert.equal(directive?.reason, 'the wording is the bank’s');
    assert.ok((directive?.covers?.end ?? 0) > QUICKTEXT.indexOf('there.'));
  });

  it('reads what is whole of a broken file, and tells the fault', () => {
    const reading = read('templates.xml', QUICKTEXT.replace('&lt;soon&gt;', '<soon>'));
    assert.match(reading?.errors[0]?.message ?? '', /still open/);
    assert.match(texts(reading)[0] ?? '', /stays yours/);
  });

  it('reads email templates of Salesforce and what is kept beside them', () => {
    const body = read('force-app/email/Orders/Refund_sent.email', 'Dear {!Contact.FirstName},\n\nIt is on its way.\n');
    assert.deepEqual(texts(body), ['Dear {!Contact.FirstName}, / It is on its way.']);
    assert.deepEqual(
      body?.messages.map(({ title, system }) => [title, system]),
      [['Refund sent', 'salesforce']],
    );
    const html = read('email/Orders/A.email', '<html><body><p>One</p>\n<p>Two</p></body></html>');
    assert.deepEqual(texts(html), ['One / Two']);
    const meta = (available: boolean) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n  <available>${available}</available>\n  <name>Refund sent</name>\n  <subject>Your refund &amp; more</subject>\n  <textOnly>It is on its way.</textOnly>\n</EmailTemplate>\n`;
    assert.deepEqual(texts(read('a/Refund_sent.email-meta.xml', meta(true))), [
      'Your refund & more / It is on its way.',
    ]);
    assert.equal(read('a/Refund_sent.email-meta.xml', meta(false))?.messages[0]?.skip, 'inactive');
  });

  it('leaves other XML alone', () => {
    for (const text of [
      '<project><text>Thank you for reading this.</text></project>',
      '<rss><body>Thank you.</body></rss>',
    ]) {
      assert.equal(read('pom.xml', text), undefined);
    }
  });
});
