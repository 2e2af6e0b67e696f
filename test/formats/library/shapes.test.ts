import assert from 'node:assert/strict';
import { bodyOf, macros, read, sourceOf, subjectOf } from './read.ts';

const titles = (text: string, path?: string) => macros(text, path).map((message) => message.title);

describe('macro library: the body in a fence', () => {
  const text = [
    '# Canned responses',
    '',
    'Use these when the queue is long.',
    '',
    '## Parcel is late',
    '',
    'Send after two days without a scan.',
    '',
    '```',
    'Subject: Your parcel',
    '',
    'Hi [Name],',
    '',
    'Your parcel has been waiting in Leeds since Monday. I asked the depot to find it today.',
    '',
    'Best,',
    '[Agent]',
    '```',
    '',
    '## How to reset a password',
    '',
    '````markdown',
    'Hello {{first_name}},',
    '',
    'Please run this and send me what it prints:',
    '',
    '```bash',
    'reset --me',
    '```',
    '',
    'I will take it from there.',
    '````',
    '',
    '## Tone rules',
    '',
    'Never promise a date.',
  ].join('\n');

  it('reads each fence as a macro with its heading as title', () => {
    assert.deepEqual(titles(text), ['Parcel is late', 'How to reset a password']);
  });

  it('keeps the subject apart and leaves out what stands around the fence', () => {
    const [late] = macros(text);
    assert.equal(subjectOf(late), 'Your parcel');
    assert.deepEqual(bodyOf(late), [
      'Hi [Name],',
      'Your parcel has been waiting in Leeds since Monday. I asked the depot to find it today.',
      'Best,\n[Agent]',
    ]);
  });

  it('reads a fence inside of a fence as code of the reply', () => {
    assert.deepEqual(bodyOf(macros(text)[1]), [
      'Hello {{first_name}},',
      'Please run this and send me what it prints:',
      'I will take it from there.',
    ]);
  });

  it('makes a message of each fence in a section', () => {
    const two =
      '# Saved replies\n\n## Close\n\nShort:\n\n```\nThanks for the report! We are closing this.\n```\n\n'.concat(
        'Long:\n\n```\nHi there,\n\nThank you for the report. We are closing it as a duplicate of your first one.\n```\n',
      );
    const found = macros(two);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['close', 'close-2'],
    );
  });

  it('takes code for no reply', () => {
    const code = text.replace(
      '## Tone rules',
      '## Logs\n\n```bash\ntail -f log\n```\n\n```\n$ npm run logs\n```\n\n## Tone',
    );
    assert.equal(macros(code).length, 2);
  });
});

describe('macro library: the body in a block quote', () => {
  const text = [
    '# Support macros & SLA',
    '',
    '> Owner: the support lead',
    '',
    '| Channel | Answer within |',
    '|---|---|',
    '| mail | 4 h |',
    '',
    '## Macro 1 — "Where is my key?"',
    '',
    '> Subject: Your key',
    '>',
    '> Hi [name] — sorry that your key did not arrive.',
    '>',
    '> 1. Look in your spam folder, please.',
    '> 2. Reply here and I will send it',
    '>    again right away.',
    '',
    '*Internal:* check the order first, then resend.',
    '',
    '## Macro 2 — "Cancel"',
    '',
    '> Hi [name], you can cancel in **Account → Billing**. You keep',
    'access until the month ends.',
    '',
    '## What we never say',
    '',
    '> Dear customer, that is not our problem. Regards',
  ].join('\n');

  it('reads the quotes below titles, lazy lines included, and no notes', () => {
    const [key, cancel, ...others] = macros(text);
    assert.equal(others.length, 0);
    assert.equal(key?.title, 'Macro 1 — "Where is my key?"');
    assert.equal(subjectOf(key), 'Your key');
    assert.deepEqual(bodyOf(key), [
      'Hi [name] — sorry that your key did not arrive.',
      'Look in your spam folder, please.',
      'Reply here and I will send it\nagain right away.',
    ]);
    assert.deepEqual(bodyOf(cancel), [
      'Hi [name], you can cancel in Account → Billing. You keep\naccess until the month ends.',
    ]);
  });

  it('knows where each word stands, without the quote marks', () => {
    const [key] = macros(text);
    assert.deepEqual(sourceOf(text, key).slice(1), [
      'Hi [name] — sorry that your key did not arrive.',
      'Look in your spam folder, please.',
      'Reply here and I will send it\nagain right away.',
    ]);
  });

  it('takes quotation marks around the whole for no part of it', () => {
    const quoted =
      '# Saved replies\n\n## Thanks\n\n> "Hi there, thanks for writing. I will look into it today."\n\n'.concat(
        '## Sorry\n\n> “I am sorry that the lamp arrived broken. A new one is on its way to you.”\n',
      );
    assert.deepEqual(macros(quoted).flatMap(bodyOf), [
      'Hi there, thanks for writing. I will look into it today.',
      'I am sorry that the lamp arrived broken. A new one is on its way to you.',
    ]);
  });

  it('knows the titles of macros that are lines in bold', () => {
    const bold = [
      '# Support desk',
      '',
      '## Working hours',
      '',
      'Nine to five.',
      '',
      '## Saved replies',
      '',
      '**No access**',
      '> Thanks for writing. Please send me the address that you sign in with.',
      '',
      '**Wrong page**:',
      '> Thanks. I will look at why this page came up, and reply here.',
    ].join('\n');
    assert.deepEqual(titles(bold, 'team/desk.md'), ['Saved replies › No access', 'Saved replies › Wrong page']);
  });
});

describe('macro library: the body in plain text', () => {
  it('reads from the subject or greeting to the end of the section', () => {
    const text = [
      '# Canned Support Responses',
      '',
      '> Fill in {name} before sending.',
      '',
      '---',
      '',
      '## 1. Forwarding',
      '',
      '**Subject:** Re: Forwarding for {company}',
      '',
      'Hi {name},',
      '',
      '**Option A: keep your number**',
      '1. Open the settings.',
      '2. Save.',
      '',
      '**Status:** it works at once.',
      '',
      '---',
      '',
      '**Option B: a new number**',
      '',
      'Cheers,',
      '{agent}',
      '',
      '---',
      '',
      '## Quick reference',
      '',
      '| Asked | Template |',
      '|---|---|',
      '| forwarding | 1 |',
    ].join('\n');
    const [one, ...others] = macros(text);
    assert.equal(others.length, 0);
    assert.equal(subjectOf(one), 'Re: Forwarding for {company}');
    assert.deepEqual(bodyOf(one), [
      'Hi {name},',
      'Option A: keep your number',
      'Open the settings.',
      'Save.',
      'Status: it works at once.',
      'Option B: a new number',
      'Cheers,\n{agent}',
    ]);
    assert.deepEqual(one?.fields, ['name']);
  });

  it('reads what a label names, on its own line or behind it', () => {
    const text = [
      '# Support macros',
      '',
      '## Plan change',
      '',
      '**Trigger:** somebody asks for a bigger plan',
      '',
      '**Response logic:**',
      '- check the plan',
      '- offer the next one',
      '',
      'Subject: Your plan',
      '',
      'Template:',
      'Hello {{name}},',
      '',
      'I can move you to the bigger plan today.',
      '',
      '**Action:**',
      '- log it',
      '',
      '## Refund',
      '',
      '- **When:** the parcel is lost',
      '- **Reply:** Thanks for telling me. I refunded {{amount}} today, and your bank',
      '  shows it by Friday.',
      '- **Tags:** refund, lost',
    ].join('\n');
    const [plan, refund] = macros(text);
    assert.equal(subjectOf(plan), 'Your plan');
    assert.deepEqual(bodyOf(plan), ['Hello {{name}},', 'I can move you to the bigger plan today.']);
    assert.deepEqual(bodyOf(refund), [
      'Thanks for telling me. I refunded {{amount}} today, and your bank\nshows it by Friday.',
    ]);
  });

  it('takes headings that name the parts of a macro for labels', () => {
    const part = (title: string, reply: string) =>
      `## ${title}\n\n### When to use it\n\nUse when it is late.\n\n### Customer response\n\n> ${reply}\n\n### Operator actions\n\n1. Log it.\n\n`;
    const text = `# Support Macros\n\n${part('Refund denied', 'We are looking into your refund and will write to you by Friday.')}${part('Need more detail', 'We need more detail to go on. Please reply with the order number.')}`;
    assert.deepEqual(titles(text), ['Refund denied', 'Need more detail']);
  });

  it('knows a library by its labels where its title says no more than "macros"', () => {
    const part = (title: string, reply: string) =>
      `### ${title}\n**Trigger:** Use when it is late.\n\n*Response Text:*\n"${reply}"\n\n`;
    const text = `---\ntitle: Delay macros\n---\n\n${part('Carrier', 'Thank you for your patience while we look for your parcel.')}${part('Stock', 'We are waiting for your lamp as well. We ship it to you on Friday.')}### Escalation procedure\nCall the lead.\n`;
    assert.deepEqual(macros(text, 'notes/delays.md').map(bodyOf), [
      ['Thank you for your patience while we look for your parcel.'],
      ['We are waiting for your lamp as well. We ship it to you on Friday.'],
    ]);
  });

  it('takes the summary of a block that opens on a click for a title', () => {
    const part = (title: string) =>
      `<details>\n<summary>${title}</summary>\n\n\`\`\`\nHi [Name],\n\nThank you for telling us. I am on it.\n\`\`\`\n\n</details>\n\n`;
    assert.deepEqual(titles(`# Saved replies\n\n${part('Late')}${part('Lost')}`), ['Late', 'Lost']);
  });

  it('splits off macros whose titles are bold first lines', () => {
    const text = [
      '# Support replies',
      '',
      '**"It asks me to sign in"**',
      'That is the sign-in of your bank. Please use the same address there.',
      '',
      '**"The total is wrong"**',
      'Thanks for checking. Please send me the line that looks wrong, and I will correct it.',
    ].join('\n');
    assert.deepEqual(titles(text, 'notes/support-replies.md'), ['"It asks me to sign in"', '"The total is wrong"']);
  });

  it('leaves out what follows a signed reply behind a rule', () => {
    const text = [
      '# Incident response templates',
      '',
      '## Start',
      '',
      'Hi all,',
      '',
      'We are looking into slow orders. You hear from us again in 30 minutes.',
      '',
      'Thanks,',
      'Ops',
      '',
      '---',
      '',
      'The page reads its state from the cache.',
      '',
    ].join('\n');
    const [start] = macros(`${text}${text.replace('# Incident response templates', '').replace('## Start', '## End')}`);
    assert.equal(bodyOf(start).length, 3);
  });
});

describe('macro library: titles, ids, facts', () => {
  const section = (title: string) =>
    `### ${title}\n\n\`\`\`\nHi [Name],\n\nThank you for your patience with this.\n\`\`\`\n\n`;

  it('puts the headings above into the title and the id', () => {
    const text = `# Reply templates\n\n## Refunds\n\n${section('1. Approved')}${section('2. Declined')}`;
    assert.deepEqual(
      macros(text).map(({ id, title }) => [id, title]),
      [
        ['refunds/approved', 'Refunds › 1. Approved'],
        ['refunds/declined', 'Refunds › 2. Declined'],
      ],
    );
  });

  it('takes first-level headings for titles where there are several', () => {
    const text = section('A').replace('###', '#') + section('B').replace('###', '#');
    assert.deepEqual(titles(text), ['A', 'B']);
  });

  it('keeps ids when other macros come and go', () => {
    const before = `# Reply templates\n\n${section('2. Late')}${section('3. Lost')}`;
    const after = `# Reply templates\n\n${section('1. New')}${section('3. Late')}${section('4. Lost')}`;
    const ids = macros(after).map(({ id }) => id);
    assert.deepEqual(
      ids.slice(1),
      macros(before).map(({ id }) => id),
    );
  });

  it('knows the fields that the library declares', () => {
    const table = '| Field | Means |\n|---|---|\n| `[Name]` | first name |\n| {order_id} | number |\n\n';
    const text = `# Reply templates\n\n${table}Write <date> as a day of the week.\n\n${section('A')}${section('B')}`;
    assert.deepEqual(macros(text)[0]?.fields, ['Name', 'order_id', 'date']);
  });

  it('takes all brackets for fields where the library says so', () => {
    const text = `# Reply templates\n\nFill in everything in brackets.\n\n${section('A')}${section('B').replace('patience', '[kind of patience]')}`;
    assert.deepEqual(macros(text)[0]?.fields, ['Name', 'kind of patience']);
  });

  it('reads system and language from the front matter', () => {
    const text = `---\nsystem: zendesk\nlang: en-GB\n---\n\n# Reply templates\n\n${section('A')}${section('B')}`;
    const [one] = macros(text);
    assert.equal(one?.system, 'zendesk');
    assert.equal(one?.locale, 'en-GB');
  });

  it('finds macros in other languages', () => {
    const german = [
      '# Antwortvorlagen',
      '',
      '## Eingang',
      '',
      '> Liebe {{Vorname}},',
      '>',
      '> vielen Dank für Ihre Nachricht. Ich melde mich bis Freitag.',
      '>',
      '> Herzliche Grüße',
      '> {{Name}}',
      '',
      '## Video',
      '',
      '> Hallo {{Vorname}},',
      '>',
      '> für Ihre Frage haben wir eine Anleitung: {{Link}}',
    ].join('\n');
    assert.equal(macros(german, 'hilfe/antwortvorlagen.md').length, 2);
    const japanese =
      '# Customer support templates\n\n## A\n\n```\n件名: 料金\n\nご連絡ありがとうございます。料金についてご案内いたします。\n```\n\n'.concat(
        '## B\n\n```\n件名: 解約\n\nご連絡ありがとうございます。解約のお手続きをご案内いたします。\n```\n',
      );
    assert.deepEqual(macros(japanese).map(subjectOf), ['料金', '解約']);
  });

  it('knows the links that are defined at the end of the file', () => {
    const text =
      '# Reply templates\n\n## A\n\nHi [Name],\n\nThank you. [The form][form] tells you more.\n\n## B\n\n> Hi [Name],\n> thank you. See [form].\n\n[form]: https://example.com/form\n';
    const found = macros(text);
    assert.deepEqual(found.map(bodyOf), [
      ['Hi [Name],', 'Thank you. The form tells you more.'],
      ['Hi [Name],\nthank you. See form.'],
    ]);
    assert.equal(found[0]?.passages[1]?.marks[0]?.url, 'https://example.com/form');
  });

  it('reads comments that ask for silence, between macros and inside of them, once', () => {
    const comment = '<!-- kindlint-disable-next-line ease/plain-words -- agreed -->';
    const reply = (words: string) => `Hi [Name],\n\n${comment}\n${words}\n`;
    const text = `# Reply templates\n\n${comment}\n\n## A\n\n${reply('Thank you for writing to us.')}\n## B\n\n\`\`\`md\n${reply('Thank you for coming back.')}\`\`\`\n`;
    const directives = read('team/replies.md', text)?.directives ?? [];
    assert.deepEqual(
      directives.map(({ range }) => text.slice(range.start, range.end)),
      [comment, comment, comment],
    );
    assert.deepEqual(new Set(directives.map(({ range }) => range.start)).size, 3);
  });
});
