import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { examples } from './support.ts';
import { Window } from './window.ts';

/*
 * npm run screenshots    draws docs/images/ anew: what a writer sees, in a light, a dark and a high-contrast theme
 */

const folder = path.join(import.meta.dirname, '../../../docs/images');

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
} as const;

/** What stands still and leaves room, so that two drawings are the same picture. */
const STILL = {
  'window.title': '${activeEditorShort}',
  'window.commandCenter': false,
  'workbench.reduceMotion': 'on',
  'workbench.layoutControl.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
};

mkdirSync(folder, { recursive: true });
for (const [name, theme] of Object.entries(THEMES)) {
  const window = await Window.open({ workspace: examples, settings: { ...STILL, 'workbench.colorTheme': theme } });
  const draw = async (view: string) => {
    const file = path.join(folder, `${view}-${name}.png`);
    // What fades in has come by then.
    await window.page.waitForTimeout(700);
    await window.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    console.log(`${path.relative(process.cwd(), file)}: ${(statSync(file).size / 1000).toFixed(0)} KB`);
  };
  try {
    await window.page.getByRole('tab', { name: 'Kindlint' }).click();
    await window.message('Charged twice').waitFor();
    await window.openFile('refund-refused.md');
    await window.page.locator('.squiggly-error').first().waitFor();
    await window.hover('Sadly');
    await draw('hover');
    await window.press('Escape');
    await window.quickFixes('Sadly');
    await draw('quick-fixes');
    await window.press('Escape');
    await window.page
      .getByRole('button', { name: /Message Preview/ })
      .first()
      .click();
    await window.webview().getByRole('heading', { name: 'Refund refused, sale item' }).waitFor();
    await draw('preview');
  } catch (error) {
    await window.show(`screenshots ${name}`);
    throw error;
  } finally {
    await window.close();
  }
}
