import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Requests, type Totals } from '#protocol/requests.ts';
import { at, closeAll, read, remove, write } from '../support/files.ts';
import { finding, findings, REPEATED, ruleOf, rulesOf } from '../support/findings.ts';
import { ask, messagesOf } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { until } from '../support/until.ts';

describe('the workspace', () => {
  afterEach(closeAll);

  it('is linted as a whole, files that are not open too', async () => {
    const totals = await ask<Totals>(Requests.lintWorkspace, {});
    assert.ok(totals.messages >= 2);
    const one = await finding(at('help/macros/parcel.md'), REPEATED);
    const other = await finding(at('shop/macros/parcel.md'), REPEATED);
    // Each folder has a configuration of its own.
    assert.equal(one.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(other.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(!rulesOf(at('help/macros/parcel.md')).includes('empathy/greet-the-person'));
    assert.ok(rulesOf(at('shop/macros/parcel.md')).includes('empathy/greet-the-person'));
    assert.deepEqual(findings(at('help/package.json')), []);
  });

  it('is known to the Messages view after that', async () => {
    await vscode.commands.executeCommand('kindlint.lintWorkspace');
    // VS Code keeps documents of other tests for a while after they were closed.
    const files = (await messagesOf()).filter(({ uri }) => uri.endsWith('/macros/parcel.md'));
    const titles = files.flatMap(({ messages }) => messages.map(({ title }) => title));
    assert.deepEqual(titles, ['Parcel is late', 'Parcel is late']);
  });

  it('has a file mended by a command', async () => {
    const uri = await write('help/mend.md', macro(SLIP));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await finding(uri, REPEATED);
    await vscode.commands.executeCommand('kindlint.fixFile');
    await until('the fix', () => document.getText().includes('is in the account'));
    await remove('help/mend.md');
  });
});

describe('configurations', () => {
  afterEach(closeAll);

  it('hold anew when they are changed, and name no rule twice', async () => {
    const path = 'shop/.kindlint.yaml';
    const before = await read(path);
    const uri = at('shop/macros/parcel.md');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await finding(uri, REPEATED);
    try {
      await write(path, 'rules:\n  template/repeated-word: info\n');
      await until('the new severity', () =>
        findings(uri).some(
          (each) => ruleOf(each) === REPEATED && each.severity === vscode.DiagnosticSeverity.Information,
        ),
      );
      await write(path, 'rules:\n  template/repeated-word: off\n');
      await until('the finding to go', () => !rulesOf(uri).includes(REPEATED));
    } finally {
      await write(path, before);
    }
    await finding(uri, REPEATED);
  });
});
