import { strict as assert } from 'node:assert';
import { read, readFields, texts } from '../data/input.ts';

const csv = (...rows: string[][]) =>
  `${rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}\n`;

const HELLO = 'Hi {!Contact.FirstName},\n\nThank you for the "quick" note. Your refund is on its way.';

describe('tables of help desks', () => {
  it('reads quick text of Salesforce, in the Data Loader’s capitals too', () => {
    const table = csv(
      ['ID', 'NAME', 'MESSAGE', 'CHANNEL', 'ISINSERTABLE'],
      ['1', 'Refund', HELLO, 'Email;Portal', 'true'],
      ['2', 'For us', 'Please check the risk score first, thank you.', 'Internal', 'true'],
      ['3', 'Old', 'We moved to a new office, thank you for visiting.', 'Email', 'false'],
    );
    const reading = read('exports/any.csv', table);
    assert.equal(reading?.form, 'salesforce-quick-text-csv');
    assert.deepEqual(
      reading?.messages.map(({ title, kind, system, skip }) => [title, kind, system, skip]),
      [
        ['Refund', 'macro', 'salesforce', undefined],
        ['For us', 'note', 'salesforce', undefined],
        ['Old', 'macro', 'salesforce', 'inactive'],
      ],
    );
    assert.match(texts(reading)[0] ?? '', /the "quick" note/);
  });

  it('reads the HTML of an email template, and not its twin', () => {
    const table = csv(
      ['Id', 'Name', 'DeveloperName', 'Subject', 'HtmlValue', 'Body', 'TemplateType'],
      ['1', 'Refund', 'Refund', 'Your refund', '<p>It is <b>on its way</b>.</p>', 'It is on its way.', 'custom'],
      ['2', 'Plain', 'Plain', '', '', 'It is on its way.', 'text'],
    );
    const reading = read('templates.csv', table);
    assert.deepEqual(texts(reading), ['Your refund / It is on its way.', 'It is on its way.']);
  });

  it('reads Gorgias by its columns and its fields', () => {
    const reading = read(
      'macros.csv',
      csv(
        ['Name', 'Language', 'Body HTML', 'Body text'],
        [
          'Order',
          'en',
          '<div>Hi {{ticket.customer.firstname}}, it left today.</div>',
          'Hi {{ticket.customer.firstname}}, it left today.',
        ],
      ),
    );
    assert.equal(reading?.form, 'gorgias-csv');
    assert.deepEqual(
      reading?.messages.map(({ title, system, locale }) => [title, system, locale]),
      [['Order', 'gorgias', 'en']],
    );
  });

  it('reads text modules of Zammad', () => {
    const reading = read(
      'export.csv',
      csv(
        ['id', 'name', 'keywords', 'content', 'active'],
        ['1', 'Greeting', 'hi', 'Hello #{ticket.customer.firstname},<br>thank you for writing.', 'true'],
      ),
    );
    assert.equal(reading?.form, 'zammad-csv');
    assert.deepEqual(texts(reading), ['Hello #{ticket.customer.firstname},\nthank you for writing.']);
  });

  it('reads TextExpander without a line of names, and leaves short snippets out', () => {
    const reading = read(
      'group.csv',
      csv(
        [';refund', 'Hi %filltext:name=customer%,\nyour refund is on its way. Thank you for waiting.', 'Refund'],
        [';mail', 'team@example.com'],
      ),
    );
    assert.equal(reading?.form, 'textexpander-csv');
    assert.deepEqual(
      reading?.messages.map(({ id, title, system }) => [id, title, system]),
      [['refund', 'Refund', 'textexpander']],
    );
  });

  it('reads a home-made table by its columns’ names', () => {
    const reading = read(
      'support/canned-responses.csv',
      'Macro title;Reply text\nRefund;"Hi [Name], your refund; all of it; is on its way."\nReturn;Please use the label, thank you.\n',
    );
    assert.equal(reading?.form, 'csv');
    assert.deepEqual(texts(reading), [
      'Hi [Name], your refund; all of it; is on its way.',
      'Please use the label, thank you.',
    ]);
  });

  it('reads any table where the configuration says how', () => {
    const reading = readFields('data.tsv', 'what\tsaid\nRefund\tOn its way.\n', { body: 'said', title: 'what' });
    assert.deepEqual(
      reading?.messages.map(({ title }) => title),
      ['Refund'],
    );
    assert.deepEqual(texts(reading), ['On its way.']);
  });

  it('leaves tables of other things alone', () => {
    const other: [path: string, table: string][] = [
      ['people.csv', csv(['name', 'email', 'city'], ['Ann', 'ann@example.com', 'Bern'])],
      [
        'tickets.csv',
        csv(['name', 'message', 'category'], ['Ann', 'Hi, where is my order? Please help me.', 'orders']),
      ],
      ['chat.csv', csv(['name', 'message', 'channel'], ['Ann', 'Hi, where is my order? Please help me.', 'web'])],
      ['seo.csv', csv(['name', 'keywords', 'content'], ['Home', 'shoes', 'The best shoes in town, and yours to try.'])],
      ['reviews.csv', csv(['title', 'text', 'rating'], ['Nice', 'You did a great job, thank you so much!', '5'])],
      ['words.csv', csv(['hi', 'A greeting that you use with friends.'], ['bye', 'What you say when you leave.'])],
    ];
    for (const [path, table] of other) assert.equal(read(path, table), undefined, path);
  });

  it('tells where a table breaks, and reads what stands before', () => {
    const reading = read(
      'macros.csv',
      'title,body\nOne,"Thank you for writing to us."\nTwo,"Your parcel is here, please come by."\nThree,"open\n',
      { named: true },
    );
    assert.equal(reading?.messages.length, 2);
    assert.match(reading?.errors[0]?.message ?? '', /never ends/);
  });
});
