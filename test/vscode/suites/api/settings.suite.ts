import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, opened, remove, replace, shown } from '../support/files.ts';
import { finding, gone, REPEATED, rulesOf } from '../support/findings.ts';
import { started, statusOf } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { MemoryFiles } from '../support/memory-files.ts';
import { pause, until } from '../support/until.ts';

describe('settings', () => {
  before(started);
  afterEach(closeAll);
  after(() => remove('shop/settings'));

  /** Has a setting hold while something runs. */
  async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
    const settings = vscode.workspace.getConfiguration('kindlint');
    await settings.update(name, value, vscode.ConfigurationTarget.Global);
    try {
      await run();
    } finally {
      await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  }

  it('switch Kindlint off and on again, without a restart', async () => {
    const { uri } = await opened('shop/settings/off.md', macro(SLIP));
    await finding(uri, REPEATED);
    await withSetting('enable', false, async () => {
      await gone(uri, REPEATED);
      assert.equal((await statusOf(uri)).state, 'off');
    });
    await finding(uri, REPEATED);
  });

  it('have documents linted when they are saved', async () => {
    await withSetting('run', 'onSave', async () => {
      const document = await opened('shop/settings/saved.md', macro('Your new address is in the account.'));
      await replace(document, 'in the', 'in the the');
      await pause(500);
      await document.save();
      await finding(document.uri, REPEATED);
    });
  });

  it('choose the preset where no configuration does', async () => {
    const files = new MemoryFiles();
    const registered = vscode.workspace.registerFileSystemProvider('kindlint-preset', files);
    try {
      const uri = vscode.Uri.parse('kindlint-preset:/one.md');
      const text = macro(SLIP).replace(/\nKind regards,\n.*\n/, '');
      files.writeFile(uri, new TextEncoder().encode(text));
      await shown(await vscode.workspace.openTextDocument(uri));
      await finding(uri, REPEATED);
      const before = rulesOf(uri);
      await withSetting('preset', 'strict', async () => {
        await until('more findings', () => rulesOf(uri).length > before.length);
      });
      await until('as many as before', () => rulesOf(uri).length === before.length);
    } finally {
      await closeAll();
      registered.dispose();
    }
  });
});
