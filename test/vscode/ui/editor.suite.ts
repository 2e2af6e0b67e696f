import assert from 'node:assert/strict';
import { examples, expectSaved } from './support.ts';
import { Window } from './window.ts';

const FILE = 'refund-refused.md';

describe('a writer at work', () => {
  let window: Window;
  before(async function () {
    this.timeout(180_000);
    const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.kindlint': 'explicit' } };
    window = await Window.open({ workspace: examples, settings });
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.show(this.currentTest.title);
  });

  it('sees what is found underlined', async () => {
    await window.openFile(FILE);
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.page.locator('.squiggly-error').first().waitFor();
  });

  it('sees in the status bar what was recognized, and finds choices there', async () => {
    await window.page.locator('.statusbar-item', { hasText: /Kindlint: \d/ }).click();
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Show the output' }).waitFor();
    await window.press('Escape');
  });

  it('learns from a hover why it matters, and comes from there to the rule’s page', async () => {
    const hover = await window.hover('Sadly');
    await hover.filter({ hasText: 'brace for the worst' }).waitFor();
    await hover.locator('a[data-href*="negative-opener"]').first().click();
    await window.tab('negative-opener').waitFor();
    await window.webview().getByRole('heading', { name: 'Why it matters' }).waitFor();
    await window.closeTab('negative-opener');
  });

  it('takes a better wording from the quick fixes and saves it', async () => {
    await window.openFile(FILE);
    const fixes = await window.quickFixes('Sadly');
    const titles = (await fixes.allInnerTexts()).map((title) => title.trim());
    assert.ok(titles.includes('Leave out “Sadly”'), titles.join('\n'));
    assert.ok(
      titles.some((title) => title.startsWith('Ignore here')),
      titles.join('\n'),
    );
    assert.ok(
      titles.some((title) => title.startsWith('Explain this rule')),
      titles.join('\n'),
    );
    await fixes.filter({ hasText: 'Leave out “Sadly”' }).click();
    await window.line("We don't refund sale items").waitFor();
    await window.save();
    const saved = await window.saved(`macros/${FILE}`);
    assert.match(saved, /\n\nWe don't refund sale items/);
    assert.doesNotMatch(saved, /Sadly/);
  });

  it('has safe fixes made on saving', async () => {
    await window.openFile(FILE);
    await window.click('Your reference is');
    await window.press('End');
    await window.page.keyboard.type(' It names the the parcel.');
    await window.line('the the parcel').waitFor();
    await window.save();
    await expectSaved(window, `macros/${FILE}`, /It names the parcel\./);
  });
});
