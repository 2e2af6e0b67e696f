import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { type Editor, startEditor } from './support/editor.ts';

const YAML = '.kindlint.yaml';
const JSON_FILE = '.kindlint.json';

describe('completion in a configuration', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ [YAML]: '', [`sub/${JSON_FILE}`]: '{}' });
    await editor.open(YAML);
    await editor.open(`sub/${JSON_FILE}`);
  });
  after(() => editor.dispose());

  /** Text with the cursor, what is chosen, and the text that gives. */
  const CASES: readonly (readonly [what: string, text: string, chosen: string, after: string])[] = [
    ['a setting in an empty file', '|', 'preset', 'preset: '],
    ['a setting that is being typed', 'system: zendesk\nru|\n', 'rules', 'system: zendesk\nrules:\n'],
    ['a setting above others', 'pre|\nsystem: zendesk\n', 'preset', 'preset: \nsystem: zendesk\n'],
    ['a preset', 'preset: |', 'strict', 'preset: strict'],
    ['a preset that is being typed', 'preset: rec|', 'recommended', 'preset: recommended'],
    ['a rule', 'rules:\n  emp|\n', 'empathy/no-blame', 'rules:\n  empathy/no-blame: \n'],
    [
      'a rule on an empty line',
      'rules:\n  ease/*: off\n  |\n',
      'empathy/no-blame',
      'rules:\n  ease/*: off\n  empathy/no-blame: \n',
    ],
    [
      'a rule whose name is to be another',
      'rules:\n  empathy/no-|x: off\n',
      'empathy/no-blame',
      'rules:\n  empathy/no-blame: off\n',
    ],
    ['a rule behind a slash', 'rules:\n  empathy/|\n', 'empathy/no-blame', 'rules:\n  empathy/no-blame: \n'],
    ['a family', 'rules:\n  |', 'ease/*', 'rules:\n  ease/*: '],
    ['a severity', 'rules:\n  empathy/no-blame: |\n', 'off', 'rules:\n  empathy/no-blame: off\n'],
    ['a severity in quotes', 'rules:\n  empathy/no-blame: "w|"\n', 'warning', 'rules:\n  empathy/no-blame: warning\n'],
    [
      'an option',
      'rules:\n  ease/short-sentences:\n    |\n',
      'severity',
      'rules:\n  ease/short-sentences:\n    severity: \n',
    ],
    ['a rule in braces', 'rules: {emp|}\n', 'empathy/no-blame', 'rules: {empathy/no-blame: }\n'],
    ['a help desk', 'system: z|\n', 'zendesk', 'system: zendesk\n'],
    ['a setting of an override', 'overrides:\n  - |\n', 'rules', 'overrides:\n  - rules:\n'],
    [
      'another setting of an override',
      'overrides:\n  - files: a\n    ki|\n',
      'kinds',
      'overrides:\n  - files: a\n    kinds: \n',
    ],
    ['a kind', 'overrides:\n  - kinds: [macro, |]\n', 'article', 'overrides:\n  - kinds: [macro, article]\n'],
    ['a kind without brackets', 'overrides:\n  - kinds: |\n', 'note', 'overrides:\n  - kinds: note\n'],
    [
      'a rule to ignore',
      'ignore:\n  - message: A\n    rules:\n      - no|\n',
      'empathy/no-blame',
      'ignore:\n  - message: A\n    rules:\n      - empathy/no-blame\n',
    ],
    ['a preset to build on', 'extends: |\n', 'kindlint:strict', 'extends: kindlint:strict\n'],
    [
      'a part of a topic, of two words',
      'topics:\n  refund:\n    unless ti|\n',
      'unless title',
      'topics:\n  refund:\n    unless title: \n',
    ],
    [
      'lines of Windows',
      'rules:\r\n  emp|\r\nsystem: zendesk\r\n',
      'empathy/no-blame',
      'rules:\r\n  empathy/no-blame: \r\nsystem: zendesk\r\n',
    ],
  ];
  for (const [what, text, chosen, wanted] of CASES) {
    it(`offers ${what}`, async () => {
      const item = (await editor.completionsIn(YAML, text)).get(chosen);
      assert.equal(item && chosenIn(text, item), wanted);
    });
  }

  const IN_JSON: typeof CASES = [
    ['a setting', '{ | }', 'preset', '{ "preset":  }'],
    ['a setting in quotes', '{ "pre|" }', 'preset', '{ "preset":  }'],
    ['a value', '{ "preset": "|" }', 'strict', '{ "preset": "strict" }'],
    ['a value without quotes', '{ "preset": | }', 'strict', '{ "preset": "strict" }'],
    ['a rule', '{ "rules": { "empathy/|" } }', 'empathy/no-blame', '{ "rules": { "empathy/no-blame":  } }'],
    ['a key that is there', '{ "rul|es": {} }', 'rules', '{ "rules": {} }'],
  ];
  for (const [what, text, chosen, wanted] of IN_JSON) {
    it(`offers ${what} in JSON`, async () => {
      const item = (await editor.completionsIn(`sub/${JSON_FILE}`, text)).get(chosen);
      assert.equal(item && chosenIn(text, item), wanted);
    });
  }

  it('leaves out what is there already, and what has no place', async () => {
    const items = await editor.completionsIn(YAML, 'preset: strict\n|\n');
    assert.ok(items.has('rules') && !items.has('preset') && !items.has('strict'));
    assert.deepEqual(
      [...(await editor.completionsIn(YAML, 'rules:\n  ease/*: |\n')).keys()],
      ['off', 'info', 'warning', 'error'],
    );
    assert.deepEqual([...(await editor.completionsIn(YAML, '# pre|\n')).keys()], []);
    assert.deepEqual([...(await editor.completionsIn(YAML, 'glossary:\n  a: |\n')).keys()], ['true', 'false']);
  });

  it('says what each is', async () => {
    const rule = (await editor.completionsIn(YAML, 'rules:\n  |')).get('empathy/no-blame');
    assert.equal(rule?.detail, 'Put nobody in the wrong');
    assert.match(JSON.stringify(rule?.documentation), /Say what is missing/);
    const setting = (await editor.completionsIn(YAML, '|')).get('placeholders');
    assert.match(JSON.stringify(setting?.documentation), /own placeholders/);
  });

  it('bears anything', async () => {
    for (const text of [
      '|',
      '{|',
      '[[|',
      '*|',
      '&a *a|',
      '"|',
      "'|",
      '- - |',
      '? |',
      ': |',
      `${'['.repeat(300)}|`,
      '\t|',
      '%|',
      '|||',
    ]) {
      await editor.completionsIn(YAML, text);
      await editor.completionsIn(`sub/${JSON_FILE}`, text);
    }
  });

  it('is for configurations only', async () => {
    const params = { textDocument: { uri: 'file:///w/help/a.md' }, position: { line: 0, character: 0 } };
    for (const asked of [params, {}, { textDocument: { uri: 'file:///w/.kindlint.yaml' } }]) {
      assert.deepEqual(await editor.client.connection.sendRequest('textDocument/completion', asked), []);
    }
  });
});

describe('hovers and quick fixes in a configuration', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());

  it('explain settings, rules, options and values', async () => {
    const text =
      'system: zendesk\nrules:\n  ease/short-sentences:\n    max: 40\n    severity: info\nignore:\n  - rules: [empathy/no-blame]\n';
    editor = await startEditor({ [YAML]: text });
    await editor.open(YAML);
    assert.match(await editor.hoverAt(YAML, 'system'), /The help desk that the messages are for/);
    assert.match(await editor.hoverAt(YAML, 'zendesk'), /^Zendesk/);
    assert.match(await editor.hoverAt(YAML, 'rules'), /Severity and options of rules/);
    assert.match(await editor.hoverAt(YAML, 'ease/short'), /\*\*Short sentences|\*\*.*`ease\/short-sentences`/);
    assert.match(await editor.hoverAt(YAML, 'max'), /Default: `\d+`/);
    assert.match(
      await editor.hoverAt(YAML, 'empathy/no-blame'),
      /Put nobody in the wrong[\s\S]*command:kindlint\.explainRule/,
    );
    assert.equal(await editor.hoverAt(YAML, ' 40'), '');
  });

  it('write the name that was meant', async () => {
    for (const [path, before, after] of [
      [YAML, 'rules:\n  empathy/no-balme: "error" # ours\n', 'rules:\n  empathy/no-blame: "error" # ours\n'],
      [YAML, "preset: 'strickt'\n", "preset: 'strict'\n"],
      [YAML, 'rules:\n  ease/*: false\n', 'rules:\n  ease/*: off\n'],
      [YAML, 'extends: kindlint:strickt\n', 'extends: kindlint:strict\n'],
      [JSON_FILE, '{ "rulez": {} }', '{ "rules": {} }'],
    ] as const) {
      editor = await startEditor({ [path]: before });
      await editor.open(path);
      const [action, ...more] = await editor.actionsAt(path, before);
      assert.deepEqual([action?.isPreferred, more], [true, []]);
      editor.apply(action?.edit);
      assert.equal(editor.text(path), after);
      editor.dispose();
    }
    editor = await startEditor({});
  });

  it('take out an entry that silences nothing', async () => {
    const text = 'ignore:\n  # by phone\n  - message: A\n  - message: B # gone\n    reason: x\n';
    editor = await startEditor({ [YAML]: text, 'help/a.md': '---\ntitle: A\n---\n\nPlease utilize it.\n' });
    await editor.open(YAML);
    const told = editor.client.next('file:///w/.kindlint.yaml');
    await editor.client.connection.sendRequest('kindlint/lintWorkspace', {});
    await told;
    const [action] = await editor.actionsAt(YAML, 'message: B');
    assert.equal(action?.title, 'Take this entry out');
    editor.apply(action.edit);
    assert.equal(editor.text(YAML), 'ignore:\n  # by phone\n  - message: A\n');
  });
});

function chosenIn(marked: string, { textEdit }: CompletionItem): string {
  const text = marked.replace('|', '');
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), [textEdit as TextEdit]);
}
