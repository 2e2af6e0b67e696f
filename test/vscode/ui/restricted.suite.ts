import { examples, expectSaved } from './support.ts';
import { Window } from './window.ts';

describe('a folder that isn’t trusted', () => {
  let window: Window;
  before(async function () {
    this.timeout(180_000);
    window = await Window.open({
      workspace: examples,
      restricted: true,
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.show(this.currentTest.title);
  });

  it('opens in restricted mode', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('is linted in full, and mended', async () => {
    await window.openFile('refund-refused.md');
    await window.page.locator('.squiggly-error').first().waitFor();
    const fixes = await window.quickFixes('Sadly');
    await fixes.filter({ hasText: 'Leave out “Sadly”' }).click();
    await window.line("We don't refund sale items").waitFor();
    await window.save();
    await expectSaved(window, 'macros/refund-refused.md', /\n\nWe don't refund sale items/);
  });

  it('has its messages listed', async () => {
    await window.page.getByRole('tab', { name: 'Kindlint' }).click();
    await window.message('Charged twice').waitFor();
  });
});
