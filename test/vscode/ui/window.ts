import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../host/workbench.ts';
import { show } from '../launch/browser.ts';
import { middleOf } from './place.ts';

const root = path.join(import.meta.dirname, '../../..');

/** A window of VS Code with the extension, used as a person does: by what is seen, with mouse and keys. */
export class Window {
  static async open(options: Omit<WorkbenchOptions, 'extension'>): Promise<Window> {
    const window = new Window(await openWorkbench({ extension: root, ...options }));
    window.page.setDefaultTimeout(20_000);
    await window.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return window;
  }

  readonly page: Page;

  private constructor(private readonly workbench: Workbench) {
    this.page = workbench.page;
  }

  close(): Promise<void> {
    return this.workbench.close();
  }

  /** Leaves a picture and the last log lines where a test failed. */
  show(name: string): Promise<void> {
    return show(this.workbench, name.replace(/\W+/g, '-'));
  }

  /** The text of a file as it is saved. */
  saved(file: string): Promise<string> {
    return readFile(path.join(this.workbench.workspace, file), 'utf8');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens a file by the name that a person types, and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+P');
    await this.choose(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command from the palette. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    await this.choose(`>${title}`, title);
  }

  /** Types into the open quick input, and takes the entry that says `entry`. */
  private async choose(text: string, entry: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(text);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first().click();
    await input.waitFor({ state: 'hidden' });
  }

  tab(label: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: label });
  }

  async closeTab(label: string): Promise<void> {
    await this.tab(label).locator('.tab-actions .codicon').click();
    await this.tab(label).waitFor({ state: 'detached' });
  }

  async save(): Promise<void> {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The first line of the text editor with these words. */
  line(words: string): Locator {
    // Lines are drawn with no-break spaces.
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '[\\s\\u00a0]');
    return this.page.locator('.editor-instance .view-line', { hasText: new RegExp(pattern) }).first();
  }

  async click(words: string): Promise<void> {
    const { x, y } = await this.line(words).evaluate(middleOf, words);
    await this.page.mouse.click(x, y);
  }

  /** Rests the mouse on some words until a hover comes. */
  async hover(words: string): Promise<Locator> {
    const { x, y } = await this.line(words).evaluate(middleOf, words);
    await this.page.mouse.move(x - 5, y);
    await this.page.mouse.move(x, y, { steps: 4 });
    const hover = this.page.locator('.monaco-editor-hover, .monaco-hover').filter({ visible: true }).first();
    await hover.waitFor();
    return hover;
  }

  /** Opens the quick fixes at some words; gives the menu’s entries. */
  async quickFixes(words: string): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // VS Code shows no menu where an extension registers its own fixes at that moment, as some do while it starts.
    for (let tries = 3; tries > 0 && !(await rows.first().isVisible()); tries--) {
      await this.click(words);
      await this.press('Control+.');
      await rows
        .first()
        .waitFor({ timeout: tries > 1 ? 5000 : 20_000 })
        .catch((error) => {
          if (tries === 1) throw error;
        });
    }
    return rows;
  }

  /** An entry of the Messages view. */
  message(title: string): Locator {
    return this.page.getByRole('treeitem', { name: title }).first();
  }

  /** The page within the webview that is seen. */
  webview(): FrameLocator {
    return this.page
      .locator('iframe.webview.ready')
      .filter({ visible: true })
      .first()
      .contentFrame()
      .frameLocator('#active-frame');
  }
}
