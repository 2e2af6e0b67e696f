import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { action, actionsAt, take } from '../support/actions.ts';
import { at, closeAll, opened, read, remove, replace, write } from '../support/files.ts';
import { finding, findings, gone, REPEATED } from '../support/findings.ts';
import { ask, started } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { until } from '../support/until.ts';

const FILE = 'help/actions.md';
const CONFIG = 'help/.kindlint.yaml';

describe('code actions', () => {
  let configuration = '';
  before(async () => {
    await started();
    configuration = await read(CONFIG);
  });
  afterEach(async () => {
    await closeAll();
    await remove(FILE);
    await write(CONFIG, configuration);
  });

  /** Opens a macro, and waits for the finding of a rule. */
  async function found(body: string, rule: string): Promise<[vscode.TextDocument, vscode.Range]> {
    const document = await opened(FILE, macro(body));
    return [document, (await finding(document.uri, rule)).range];
  }

  it('the rewrite that is preferred mends the text, and the saved file', async () => {
    const [document, range] = await found(SLIP, REPEATED);
    const preferred = await until('a preferred action', async () =>
      (await actionsAt(document.uri, range)).find(({ isPreferred }) => isPreferred),
    );
    await take(preferred);
    await document.save();
    assert.equal(await read(FILE), macro(SLIP.replace('the the', 'the')));
    await gone(document.uri, REPEATED);
  });

  it('all safe findings are fixed when the file is saved', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.kindlint': 'explicit' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const [document] = await found(`${SLIP} It it is yours.`, REPEATED);
      await replace(document, 'Kind regards', 'Best regards');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the saved file to be mended', async () => !/the the|It it/.test(await read(FILE)));
      assert.deepEqual(findings(document.uri).length, 0);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a finding is ignored by a comment with the reason', async () => {
    const [document, range] = await found(SLIP, REPEATED);
    const { command } = await action(document.uri, range, /^Ignore here with a comment/);
    // What the client does once it has asked for the reason.
    const params = { ...command?.arguments?.[0], reason: 'as in the song' };
    const answer = await ask<{ edit: { documentChanges: { edits: { newText: string }[] }[] } }>(
      'kindlint/ignore',
      params,
    );
    const [edit] = answer.edit.documentChanges[0]?.edits ?? [];
    assert.equal(edit?.newText, `<!-- kindlint-disable-next-line ${REPEATED} -- as in the song -->\n`);
  });

  it('the rule is turned off in the configuration, its comments kept', async () => {
    await write(CONFIG, '# ours\nrules:\n  ease/*: off # short texts\n');
    const [document, range] = await found(SLIP, REPEATED);
    await take(await action(document.uri, range, /^Turn this rule off in \.kindlint\.yaml/));
    const config = await vscode.workspace.openTextDocument(at(CONFIG));
    await config.save();
    assert.equal(await read(CONFIG), `# ours\nrules:\n  ease/*: off # short texts\n  ${REPEATED}: off\n`);
    await gone(document.uri, REPEATED);
  });

  it('words that the team means are accepted', async () => {
    await write(CONFIG, 'preset: recommended\n');
    const rule = 'ease/plain-words';
    const [document, range] = await found('Please utilize the form.', rule);
    await take(await action(document.uri, range, /^Add “utilize” to the accepted words/));
    await (await vscode.workspace.openTextDocument(at(CONFIG))).save();
    await gone(document.uri, rule);
    assert.equal(await read(CONFIG), `preset: recommended\nrules:\n  ${rule}:\n    words:\n      utilize: false\n`);
  });

  it('a hover says why it matters, and leads to the page of the rule', async () => {
    const [document, range] = await found(SLIP, REPEATED);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (typeof each === 'string' ? each : each.value));
    const text = texts.find((each) => each.includes(REPEATED)) ?? '';
    assert.match(text, /Instead of:/);
    assert.match(text, /command:kindlint\.explainRule/);
    const { code } = await finding(document.uri, REPEATED);
    assert.ok(typeof code === 'object' && code.target.scheme === 'kindlint-rule');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^## Why it matters$/m);
  });
});
