import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { action, take } from '../support/actions.ts';
import { closeAll, opened, rangeOf, remove } from '../support/files.ts';
import { started } from '../support/kindlint.ts';
import { until } from '../support/until.ts';

// A folder each: an editor keeps the text of a file for a while after it was closed.
const FOLDERS = ['help/one', 'help/two'];
const file = (i: number) => `${FOLDERS[i]}/.kindlint.yaml`;

describe('a configuration', () => {
  before(started);
  afterEach(async () => {
    await closeAll();
    for (const folder of FOLDERS) await remove(folder).catch(() => undefined);
  });

  it('shows a mistake in its place, and mends it', async () => {
    const document = await opened(file(0), '# ours\nrules:\n  empathy/no-balme: off\n');
    const [mistake] = await until('the mistake', () => {
      const all = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'kindlint');
      return all.length > 0 && all;
    });
    assert.equal(document.getText(mistake?.range), 'empathy/no-balme');
    await take(await action(document.uri, rangeOf(document, 'empathy/no-balme'), 'Write “empathy/no-blame”'));
    assert.equal(document.getText(), '# ours\nrules:\n  empathy/no-blame: off\n');
    await document.save();
  });

  it('completes and explains what may be said', async () => {
    const document = await opened(file(1), 'rules:\n  empathy/no-blame: \n  emp\n');
    const labels = async (offset: number) => {
      const command = 'vscode.executeCompletionItemProvider';
      const position = document.positionAt(offset);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const text = document.getText();
    const rules = await until('the rules', async () => {
      const found = await labels(text.indexOf('  emp\n') + 5);
      return found.includes('empathy/real-apology') && found;
    });
    assert.ok(!rules.includes('empathy/no-blame'), 'a rule is offered twice');
    assert.ok((await labels(text.indexOf(': \n') + 2)).includes('warning'));
    const at = rangeOf(document, 'no-blame').start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(texts.join('\n'), /Put nobody in the wrong/);
  });
});
