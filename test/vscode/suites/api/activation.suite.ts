import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fact } from '../support/facts.ts';
import { extension, started } from '../support/kindlint.ts';

describe('activation', () => {
  it('gives the editor back its turn within 100 ms', async () => {
    const { activation } = await extension().activate();
    fact('activate() in ms', Math.round(activation * 10) / 10);
    assert.ok(activation < 100, `${activation} ms`);
  });

  it('registers every command of the manifest', async () => {
    await started();
    const registered = new Set(await vscode.commands.getCommands(true));
    const { commands } = extension().packageJSON.contributes as { commands: { command: string }[] };
    assert.ok(commands.length > 10);
    assert.deepEqual(
      commands.filter(({ command }) => !registered.has(command)).map(({ command }) => command),
      [],
    );
  });

  it('waits for a language that can hold a macro, and serves every kind of workspace', () => {
    const { activationEvents, capabilities } = extension().packageJSON;
    assert.ok(!activationEvents.includes('*') && !activationEvents.includes('onStartupFinished'));
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.equal(capabilities.virtualWorkspaces.supported, true);
  });
});
