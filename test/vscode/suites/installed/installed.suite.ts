import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { action, take } from '../support/actions.ts';
import { closeAll, opened, remove } from '../support/files.ts';
import { finding, gone, REPEATED } from '../support/findings.ts';
import { extension } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { tab } from '../support/tabs.ts';

describe('the installed package', () => {
  afterEach(closeAll);
  after(() => remove('help/installed.md'));

  it('is the one that was installed', () => {
    assert.match(extension().extensionPath, /[\\/]extensions[\\/]kindlint\.kindlint-/);
  });

  it('starts by itself once a macro is opened, shows what is found, and mends it', async () => {
    const document = await opened('help/installed.md', macro(SLIP));
    const { range } = await finding(document.uri, REPEATED);
    assert.ok(extension().isActive);
    await take(await action(document.uri, range, 'Write “the” once'));
    await gone(document.uri, REPEATED);
    assert.ok(document.getText().includes('is in the account'));
  });

  it('brings its texts, in words and not as keys', () => {
    const { commands } = extension().packageJSON.contributes as { commands: { title: string }[] };
    assert.deepEqual(
      commands.filter(({ title }) => title.includes('%')),
      [],
    );
  });

  it('shows a rule’s page and the preview from what is in the package', async () => {
    const document = await opened('help/installed.md', macro(SLIP));
    await finding(document.uri, REPEATED);
    await vscode.commands.executeCommand('kindlint.explainRule', REPEATED, document.uri.toString());
    await tab(/repeated-word/);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('kindlint.openPreview');
    await tab(/Preview/);
  });
});
