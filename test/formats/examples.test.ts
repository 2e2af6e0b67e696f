import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMS } from '#core/forms.ts';
import { read } from './data/input.ts';

const folder = fileURLToPath(new URL('examples', import.meta.url));
const page = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');

/** What each example holds: the form that it is read as, and the titles of its messages. */
const HELD: Readonly<Record<string, readonly [form: string, ...titles: string[]]>> = {
  'chatwoot-json/canned.json': ['chatwoot-json', 'sent'],
  'chatwoot-macros-json/macros.json': ['chatwoot-macros-json', 'Lamp sent'],
  'csv/gorgias-macros.csv': ['gorgias-csv', 'Lamp sent'],
  'csv/quick-text.csv': ['salesforce-quick-text-csv', 'Lamp sent', 'Money sent back'],
  'csv/saved_replies.csv': ['helpscout-csv', 'Lamp sent', 'Money sent back'],
  'csv/text_modules.csv': ['zammad-csv', 'Lamp sent'],
  'espanso-yaml/match/shop.yml': ['espanso-yaml', 'Lamp sent', ':back'],
  'freescout-json/saved_replies.json': ['freescout-json', 'Lamp sent'],
  'freshdesk-articles-json/solutions.json': ['freshdesk-articles-json', 'Change the bulb'],
  'freshdesk-json/canned-responses.json': ['freshdesk-json', 'Lamp sent'],
  'front-json/templates.json': ['front-json', 'Lamp sent'],
  'github-replies/.github/replies.yml': ['github-replies', 'Needs steps', 'Sent'],
  'gorgias-json/macros.json': ['gorgias-json', 'Lamp sent'],
  'helpscout-json/saved-replies.json': ['helpscout-json', 'Lamp sent'],
  'html-article/help-center/360001234567-change-the-bulb.html': ['html-article', 'Change the bulb'],
  'intercom-articles-json/articles.json': ['intercom-articles-json', 'Change the bulb'],
  'intercom-json/macros.json': ['intercom-json', 'Lamp sent'],
  'json/canned-responses.ts': ['script', 'Lamp sent', 'Money sent back'],
  'json/replies.json': ['json', 'Lamp sent', 'Money sent back'],
  'json/replies.jsonl': ['ndjson', 'Lamp sent', 'Money sent back'],
  'macro-file/lamp-sent.md': ['macro-file', 'Lamp sent'],
  'macro-library/canned-responses.md': ['macro-library', 'Lamp sent', 'Money sent back'],
  'markdown-article/help-center/care.mdx': ['markdown-article', 'Care for the shade'],
  'markdown-article/help-center/change-the-bulb.md': ['markdown-article', 'Change the bulb'],
  'osticket-json/premade.yaml': ['osticket-yaml', 'Lamp sent'],
  'salesforce-email-meta/email/Orders/Lamp_sent.email-meta.xml': ['salesforce-email-meta', 'Lamp sent'],
  'salesforce-email-template-json/EmailTemplate.json': ['salesforce-email-template-json', 'Lamp sent'],
  'salesforce-email/email/Orders/Lamp_sent.email': ['salesforce-email', 'Lamp sent'],
  'salesforce-quick-text-json/QuickText.json': ['salesforce-quick-text-json', 'Lamp sent'],
  'text/lamp-sent.txt': ['text', ''],
  'textexpander-csv/textexpander.csv': ['textexpander-csv', 'Lamp sent'],
  'thunderbird-quicktext/templates.xml': ['thunderbird-quicktext', 'Lamp sent', 'Money sent back'],
  'zammad-json/text_modules.json': ['zammad-json', 'Lamp sent'],
  'zammad-macros-json/macros.json': ['zammad-macros-json', 'Lamp sent'],
  'zendesk-articles-json/articles.json': ['zendesk-articles-json', 'Change the bulb'],
  'zendesk-json/macros.json': ['zendesk-json', 'Lamp sent', 'Money sent back'],
  'zendesk-terraform/macros.tf': ['zendesk-terraform', 'Lamp sent', 'Money sent back'],
};

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

describe('an example of each form', () => {
  it('is there, and what it holds is known', () => {
    assert.deepEqual(files, Object.keys(HELD).sort());
    assert.deepEqual([...new Set(files.map((path) => path.split('/')[0]))].sort(), [...FORMS].sort());
  });

  for (const path of files) {
    it(`${path} is known by its path and its content`, () => {
      const name = path.slice(path.indexOf('/') + 1);
      // Plain text could be anything: somebody has to name it.
      const reading = read(name, readFileSync(join(folder, path), 'utf8'), { named: path.startsWith('text/') });
      assert.deepEqual(reading?.errors, []);
      assert.deepEqual([reading.form, ...reading.messages.map(({ title }) => title)], HELD[path]);
      assert.deepEqual(
        reading.messages.filter((one) => one.skip !== undefined || one.passages.length === 0),
        [],
      );
    });
  }
});

describe('the page about forms', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));

  it('has a row for each form of the registry, and no other', () => {
    assert.deepEqual(rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]).sort(), [...FORMS].sort());
  });

  it('leads to an example of each', () => {
    for (const row of rows) {
      const form = /^\| `([^`]+)`/.exec(row)?.[1];
      const links = [...row.matchAll(/\]\(\.\.\/test\/formats\/examples\/([^)]+)\)/g)].map((link) => link[1] as string);
      assert.deepEqual(
        links.sort(),
        files.filter((path) => path.startsWith(`${form}/`)),
        form,
      );
    }
  });
});
