import assert from 'node:assert/strict';
import { examples } from './support.ts';
import { Window } from './window.ts';

describe('the Messages view and the preview', () => {
  let window: Window;
  before(async function () {
    this.timeout(180_000);
    window = await Window.open({ workspace: examples });
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.show(this.currentTest.title);
  });

  it('lists all macros and articles below their files, those in most need first', async () => {
    await window.page.getByRole('tab', { name: 'Kindlint' }).click();
    await window.message('Charged twice').waitFor();
    await window.message('Order::Parcel lost').waitFor();
    await window.message('Refund refused, sale item').waitFor();
    const entries = await window.page.getByRole('treeitem').allInnerTexts();
    assert.match(entries[0] ?? '', /Charged twice/);
  });

  it('says what each has, to a screen reader too', async () => {
    const label = await window.message('Refund refused, sale item').getAttribute('aria-label');
    assert.match(label ?? '', /1 error, 5 warnings/);
  });

  it('leads to the message on a click', async () => {
    await window.message('Order::New address').click();
    await window.tab('zendesk-macros.json').waitFor();
    await window.line('Order::New address').waitFor();
  });

  it('keeps to what is typed', async () => {
    await window.openFile('refund-refused.md');
    await window.click('Your reference is');
    await window.press('Home');
    await window.page.keyboard.type('It is the the one. ');
    await window.page.locator('[role=treeitem][aria-label*="6 warnings"]').first().waitFor();
    await window.command('File: Revert File');
    await window.page.locator('[role=treeitem][aria-label*="1 error, 5 warnings"]').first().waitFor();
  });

  it('shows only what a filter asks for', async () => {
    await window.page.getByRole('button', { name: /Filter Messages/ }).click();
    await window.page.locator('.quick-input-widget input').filter({ visible: true }).first().fill('intercom');
    await window.message('Refund refused, sale item').waitFor({ state: 'detached' });
    await window.message('Charged twice').waitFor();
    await window.press('Enter');
    await window.page.getByRole('button', { name: 'Show All Messages' }).click();
    await window.message('Refund refused, sale item').waitFor();
  });

  it('previews the macro as the customer will read it', async () => {
    await window.openFile('refund-refused.md');
    await window.page
      .getByRole('button', { name: /Message Preview/ })
      .first()
      .click();
    const page = window.webview();
    await page.getByRole('heading', { name: 'Refund refused, sale item' }).waitFor();
    const name = page.getByRole('button', { name: /ticket\.requester\.first_name/ }).first();
    assert.doesNotMatch(await name.innerText(), /[{}]/);
    await page.locator('mark.error', { hasText: 'XXXX' }).waitFor();
    await page.getByRole('heading', { name: /Found in the words/ }).waitFor();
  });

  it('goes from a mark in the preview to its place in the text', async () => {
    await window.webview().locator('mark', { hasText: 'XXXX' }).click();
    await window.page.locator('.statusbar-item', { hasText: /Ln 12/ }).waitFor();
  });

  it('changes a sample value', async () => {
    const page = window.webview();
    const input = page.getByLabel('ticket.requester.first_name', { exact: true });
    await input.fill('Wilhelmina');
    await input.press('Enter');
    await page
      .getByRole('button', { name: /^Wilhelmina\. Placeholder/ })
      .first()
      .waitFor();
  });

  it('follows what is typed', async () => {
    await window.click('Your reference is');
    await window.press('End');
    await window.page.keyboard.type(' We write to you on Friday.');
    await window.webview().getByText('We write to you on Friday.').first().waitFor();
  });

  it('lists at the end what the message lacks', async () => {
    await window.openFile('zendesk-macros.json');
    await window.click('Order::Parcel lost');
    await window.webview().getByRole('heading', { name: 'Order::Parcel lost' }).waitFor();
    await window
      .webview()
      .getByRole('heading', { name: /Not in the message yet/ })
      .waitFor();
  });

  it('runs no script but its own, and loads nothing from others', async () => {
    const policy = window.webview().locator('meta[http-equiv="Content-Security-Policy"]');
    const content = (await policy.getAttribute('content')) ?? '';
    assert.match(content, /^default-src 'none'; script-src 'nonce-\w+'; style-src /);
    assert.doesNotMatch(content, /unsafe|img-src|connect-src/);
  });
});
