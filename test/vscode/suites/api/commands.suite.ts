import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Totals } from '#protocol/requests.ts';
import { at, closeAll, opened, read, remove, write } from '../support/files.ts';
import { finding, findings, gone, REPEATED } from '../support/findings.ts';
import { started, statusOf } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { until } from '../support/until.ts';

const run = <Answer>(command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Answer>(`kindlint.${command}`, ...args);

describe('commands', () => {
  before(started);
  afterEach(closeAll);

  it('lint the workspace: files that are not open show their findings, too', async () => {
    const uri = await write('help/closed.md', macro(SLIP));
    const totals = await run<Totals>('lintWorkspace');
    assert.ok(totals.files >= 3 && totals.messages >= 3 && totals.fixable >= 1, JSON.stringify(totals));
    await finding(uri, REPEATED);
    await remove('help/closed.md');
    await gone(uri, REPEATED);
  });

  it('fix all safe findings of a file, in one step that can be undone', async () => {
    const text = macro(`${SLIP} It it is yours.`);
    const document = await opened('help/fixed.md', text);
    await until('both findings', () => findings(document.uri).length === 2);
    await run('fixFile');
    assert.equal(document.getText(), macro('Your new address is in the account. It is yours.'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await closeAll();
    await remove('help/fixed.md');
  });

  it('fix a file that is named, and leave one alone that has nothing to fix', async () => {
    const one = await opened('help/one.md', macro(SLIP));
    const two = await opened('help/two.md', macro('All is well.'));
    await run('fixFile', one.uri.toString());
    assert.ok(!one.getText().includes('the the'));
    await run('fixFile');
    assert.equal(two.getText(), macro('All is well.'));
    await closeAll();
    await remove('help/one.md');
    await remove('help/two.md');
  });

  it('create a configuration, or open the one that is there', async () => {
    const before = await read('shop/.kindlint.yaml');
    const folder = at('shop/x')
      .with({ path: at('shop/x').path.replace(/\/x$/, '') })
      .toString();
    const active = () => vscode.window.activeTextEditor?.document;
    await run('createConfiguration', folder);
    assert.equal(active()?.getText(), before);
    await closeAll();
    await remove('shop/.kindlint.yaml');
    await run('createConfiguration', folder);
    assert.match(active()?.getText() ?? '', /^preset: recommended$/m);
    assert.equal(await read('shop/.kindlint.yaml'), active()?.getText());
    await write('shop/.kindlint.yaml', before);
  });

  it('show the page of a rule as Markdown, and say so where there is none', async () => {
    const page = (rule: string) => vscode.Uri.from({ scheme: 'kindlint-rule', path: `/${rule}.md` });
    const text = async (rule: string) => (await vscode.workspace.openTextDocument(page(rule))).getText();
    assert.match(await text(REPEATED), /^# .+\n(?:.*\n)*## Why it matters\n/);
    assert.match(await text('no/such'), /no rule of this name/);
  });

  it('open an example that shows what is found', async () => {
    await run('openExample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    await until('several findings', () => findings(document.uri).length >= 5);
    const status = await statusOf(document.uri);
    assert.ok(status.fixable > 0);
  });

  it('restart the server: what was found comes back', async () => {
    const document = await opened('help/again.md', macro(SLIP));
    await finding(document.uri, REPEATED);
    await run('restart');
    await finding(document.uri, REPEATED);
    await closeAll();
    await remove('help/again.md');
  });
});
