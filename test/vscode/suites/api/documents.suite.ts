import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeAll, opened, remove, replace, shown } from '../support/files.ts';
import { finding, findings, gone, REPEATED, rulesOf } from '../support/findings.ts';
import { statusOf } from '../support/kindlint.ts';
import { macro, SLIP } from '../support/macro.ts';
import { MemoryFiles } from '../support/memory-files.ts';
import { until } from '../support/until.ts';

describe('documents', () => {
  afterEach(closeAll);

  it('an untitled macro is read as it will be once it has a name', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: macro(SLIP) });
    assert.equal(document.getText((await finding(document.uri, REPEATED)).range), 'the the');
  });

  it('an untitled JSON of Zendesk too', async () => {
    const content = JSON.stringify({
      macros: [{ title: 'One', actions: [{ field: 'comment_value', value: SLIP }] }],
    });
    const document = await vscode.workspace.openTextDocument({ language: 'json', content });
    assert.equal(document.getText((await finding(document.uri, REPEATED)).range), 'the the');
  });

  it('a document of a virtual file system, with the configuration beside it', async () => {
    const files = new MemoryFiles();
    const registered = vscode.workspace.registerFileSystemProvider('kindlint-test', files);
    try {
      const uri = (name: string) => vscode.Uri.parse(`kindlint-test:/${name}`);
      const encoder = new TextEncoder();
      files.writeFile(uri('.kindlint.yaml'), encoder.encode(`rules: { ${REPEATED}: info }\n`));
      files.writeFile(uri('one.md'), encoder.encode(macro(SLIP)));
      const document = await shown(await vscode.workspace.openTextDocument(uri('one.md')));
      const found = await finding(document.uri, REPEATED);
      assert.equal(document.getText(found.range), 'the the');
      assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
    } finally {
      await closeAll();
      registered.dispose();
    }
  });

  it('a text that can’t be written, such as the old side of a comparison, is left alone', async () => {
    const provider = { provideTextDocumentContent: () => macro(SLIP) };
    const registered = vscode.workspace.registerTextDocumentContentProvider('kindlint-old', provider);
    try {
      const document = await shown(await vscode.workspace.openTextDocument(vscode.Uri.parse('kindlint-old:/one.md')));
      await statusOf(document.uri);
      assert.deepEqual(findings(document.uri), []);
    } finally {
      registered.dispose();
    }
  });

  it('a package.json never gets a finding', async () => {
    const document = await shown(await vscode.workspace.openTextDocument(at('help/package.json')));
    assert.equal((await statusOf(document.uri)).state, 'unrecognised');
    assert.deepEqual(findings(document.uri), []);
    await replace(document, 'Unfortunately', 'Unfortunately, Unfortunately');
    assert.equal((await statusOf(document.uri)).state, 'unrecognised');
    assert.deepEqual(findings(document.uri), []);
  });

  it('nor does a README, nor a plain text', async () => {
    for (const name of ['README.md', 'notes.txt']) {
      const document = await opened(`help/${name}`, `# Notes\n\n${SLIP} Unfortunately, you must wait.\n`);
      assert.equal((await statusOf(document.uri)).state, 'unrecognised');
      assert.deepEqual(findings(document.uri), []);
      await remove(`help/${name}`);
    }
  });

  it('findings follow what is typed', async () => {
    const document = await opened('help/typed.md', macro('Your new address is in the account.'));
    await until('the first result', async () => (await statusOf(document.uri)).state === 'linted');
    assert.deepEqual(rulesOf(document.uri), []);
    await replace(document, 'in the', 'in the the');
    assert.equal(document.getText((await finding(document.uri, REPEATED)).range), 'the the');
    await replace(document, 'the the', 'the');
    await gone(document.uri, REPEATED);
    await remove('help/typed.md');
  });

  it('after many fast edits the findings are those of the last text', async () => {
    const document = await opened('help/fast.md', macro(SLIP));
    for (let i = 0; i < 40; i++) await replace(document, 'Your', i % 2 ? 'Your' : '\n\nYour');
    await replace(document, 'account', 'account and and in the app');
    const found = await until('both findings', () => {
      const texts = findings(document.uri).map(({ range }) => document.getText(range));
      return texts.includes('and and') && texts;
    });
    assert.deepEqual(found.sort(), ['and and', 'the the']);
    await remove('help/fast.md');
  });

  it('a file beyond the size budget says so', async () => {
    const document = await opened('help/large.md', macro(`${SLIP}\n\n`.repeat(110_000)));
    const { state, note } = await statusOf(document.uri);
    assert.equal(state, 'too-large');
    assert.match(note ?? '', /large/);
    assert.deepEqual(
      rulesOf(document.uri).filter((rule) => rule === REPEATED),
      [],
    );
    await remove('help/large.md');
  });

  it('findings go when the file is closed and deleted', async () => {
    const document = await opened('help/short-lived.md', macro(SLIP));
    await finding(document.uri, REPEATED);
    await closeAll();
    await remove('help/short-lived.md');
    await gone(document.uri, REPEATED);
  });
});
