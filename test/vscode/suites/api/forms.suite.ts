import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, opened, remove } from '../support/files.ts';
import { finding, findings, REPEATED, ruleOf } from '../support/findings.ts';
import { FORMS } from '../support/forms.ts';
import { statusOf } from '../support/kindlint.ts';

describe('every form, in the language mode it opens in', () => {
  afterEach(closeAll);
  after(() => remove('help/forms'));

  for (const { name, path, language, text, form } of FORMS) {
    it(`${name} (${language})`, async () => {
      const document = await opened(`help/forms/${path}`, text);
      assert.equal(document.languageId, language);
      const found = await finding(document.uri, REPEATED);
      // The words themselves, exactly, however the form writes them.
      assert.equal(document.getText(found.range), 'the the');
      assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
      assert.equal(findings(document.uri).filter((each) => ruleOf(each) === REPEATED).length, 1);
      const status = await statusOf(document.uri);
      assert.equal(status.state, 'linted');
      assert.match(status.form ?? '', form);
    });
  }
});
