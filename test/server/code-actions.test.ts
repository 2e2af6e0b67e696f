import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { ClientCommands, type Ignored } from '#protocol/requests.ts';
import { type Editor, FULL, startEditor } from './support/editor.ts';

const ARTICLE = '---\ntitle: Change your address\n---\n\nPlease utilize the form, and the the box comes to you.\n';

describe('code actions', () => {
  let editor: Editor;
  const start = async (...given: Parameters<typeof startEditor>) => {
    editor = await startEditor(...given);
  };
  afterEach(() => editor.dispose());

  it('offer the rewrites of the rule, the best one preferred, bound to the version', async () => {
    await start({ 'help/a.md': ARTICLE });
    await editor.open('help/a.md');
    const actions = await editor.actionsAt('help/a.md', 'utilize');
    const rewrites = actions.filter(({ title }) => title.startsWith('Write “'));
    assert.deepEqual(
      rewrites.map(({ title, isPreferred }) => [title, isPreferred]),
      [['Write “use”', true]],
    );
    editor.apply((await editor.pick(actions, 'Write “use”')).edit);
    assert.match(editor.text('help/a.md'), /Please use the form/);
  });

  it('fix all safe findings of the file, and the same for saving', async () => {
    await start({ 'help/a.md': ARTICLE });
    await editor.open('help/a.md');
    const [onSave, ...more] = await editor.actionsAt('help/a.md', 'Please', ['source.fixAll']);
    assert.equal(onSave?.kind, 'source.fixAll.kindlint');
    assert.deepEqual(more, []);
    assert.deepEqual(await editor.actionsAt('help/a.md', 'the the', ['source.organizeImports']), []);
    const quick = await editor.actionsAt('help/a.md', 'the the');
    assert.ok(quick.some(({ title, kind }) => title.startsWith('Fix all safe findings') && kind === 'quickfix'));
    const { edit } = await editor.pick(quick, 'Fix all safe findings');
    assert.deepEqual(edit, onSave.edit);
    editor.apply(onSave.edit);
    assert.match(editor.text('help/a.md'), /and the box comes/);
  });

  it('ask for a look where words are added', async () => {
    await start({
      'macros/a.md': '---\nkind: macro\nsystem: zendesk\n---\n\nI am closing this ticket now.\n',
    });
    await editor.open('macros/a.md');
    const actions = await editor.actionsAt('macros/a.md', 'closing this ticket');
    const added = actions.filter(
      ({ edit }) => edit?.changeAnnotations && !JSON.stringify(edit).includes('.kindlint.yaml'),
    );
    assert.ok(added.length > 0, actions.map(({ title }) => title).join('\n'));
    const annotations = Object.values(added[0]?.edit?.changeAnnotations ?? {});
    assert.equal(annotations[0]?.needsConfirmation, true);
    editor.apply(added[0]?.edit);
  });

  it('turn the rule off and make it milder, comments kept', async () => {
    const config = '# ours\nrules:\n  ease/*: error # loud\nsystem: zendesk\n';
    await start({ 'help/a.md': ARTICLE, '.kindlint.yaml': config });
    await editor.open('help/a.md');
    const actions = await editor.actionsAt('help/a.md', 'utilize');
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Lower this rule to warning in .kindlint.yaml (ease/plain-words)'), titles.join('\n'));
    editor.apply((await editor.pick(actions, 'Turn this rule off')).edit);
    assert.equal(editor.text('.kindlint.yaml'), config.replace('loud\n', 'loud\n  ease/plain-words: off\n'));
  });

  it('turn the rule off where an override turns it on', async () => {
    const config =
      'overrides:\n  - files: "**/*.html"\n    rules: { ease/plain-words: error }\n  - files: help/**\n    rules: { ease/plain-words: error }\n';
    await start({ 'help/a.md': ARTICLE, '.kindlint.yaml': config });
    await editor.open('help/a.md');
    editor.apply((await editor.pick(await editor.actionsAt('help/a.md', 'utilize'), 'Turn this rule off')).edit);
    assert.equal(editor.text('.kindlint.yaml'), config.replace(/error \}\n$/, 'off }\n'));
  });

  it('make a configuration where there is none, and keep the preset of the settings', async () => {
    await start({ 'help/a.md': ARTICLE });
    await editor.open('help/a.md');
    editor.apply((await editor.pick(await editor.actionsAt('help/a.md', 'utilize'), 'Turn this rule off')).edit);
    assert.equal(editor.text('.kindlint.yaml'), 'rules:\n  ease/plain-words: off\n');
  });

  it('add to a configuration that came into being a moment ago', async () => {
    await start({ 'help/a.md': ARTICLE });
    await editor.open('help/a.md');
    editor.files.texts.set('/w/.kindlint.json', '{ "rules": {} }');
    const actions = await editor.actionsAt('help/a.md', 'utilize');
    editor.apply((await editor.pick(actions, 'Turn this rule off in .kindlint.json')).edit);
    assert.equal(editor.text('.kindlint.json'), '{ "rules": { "ease/plain-words": "off" } }');
  });

  it('offer nothing that an alias would carry elsewhere, nor in a broken configuration', async () => {
    for (const config of ['x: &r { a: b }\nrules: *r\n', 'rules: [\n']) {
      await start({ 'help/a.md': ARTICLE, '.kindlint.yaml': config });
      await editor.open('help/a.md');
      const actions = await editor.actionsAt('help/a.md', 'utilize');
      assert.deepEqual(
        actions.filter(({ title }) => /Turn|Lower/.test(title)),
        [],
      );
      editor.dispose();
    }
    await start({});
  });

  it('accept words of a rule, and of the glossary', async () => {
    await start({ 'help/a.md': ARTICLE, '.kindlint.yaml': 'rules:\n  ease/plain-words: error\n' });
    await editor.open('help/a.md');
    const actions = await editor.actionsAt('help/a.md', 'utilize');
    editor.apply((await editor.pick(actions, 'Add “utilize” to the accepted words')).edit);
    assert.equal(
      editor.text('.kindlint.yaml'),
      'rules:\n  ease/plain-words: {severity: error, words: {utilize: false}}\n',
    );
  });

  it('add a placeholder of the team', async () => {
    const macro = '---\nkind: macro\nsystem: zendesk\n---\n\nThe number of your parcel is {{ order_nr | escape }}.\n';
    await start({ 'macros/a.md': macro, '.kindlint.yaml': 'placeholders: [a] # ours\n' });
    await editor.open('macros/a.md');
    const actions = await editor.actionsAt('macros/a.md', 'order_nr');
    editor.apply((await editor.pick(actions, 'Add “order_nr” to the placeholders')).edit);
    assert.equal(editor.text('.kindlint.yaml'), 'placeholders: [a, order_nr] # ours\n');
  });

  it('open at once in a long text: it is read again only once one is chosen', async () => {
    const long = `${ARTICLE}\n${'The box comes on Monday, in the morning.\n\n'.repeat(4000)}`;
    await start({ 'help/a.md': long });
    await editor.open('help/a.md');
    const actions = await editor.actionsAt('help/a.md', 'utilize');
    const rewrite = actions.find(({ title }) => title === 'Write “use”');
    assert.deepEqual([rewrite?.edit, rewrite?.isPreferred], [undefined, true]);
    const { command } = await editor.pick(actions, 'Ignore here with a comment');
    const params = { ...command?.arguments?.[0], reason: 'why' };
    const answer = await editor.client.connection.sendRequest<Ignored>('kindlint/ignore', params);
    assert.match(JSON.stringify(answer), /<!-- kindlint-disable-next-line ease\/plain-words -- why -->/);
    editor.apply((await editor.pick(actions, 'Write “use”')).edit);
    assert.match(editor.text('help/a.md'), /Please use the form/);
  });

  it('explain the rule by a command, and only to a client that has it', async () => {
    await start({ 'help/a.md': ARTICLE });
    await editor.open('help/a.md');
    const { command } = await editor.pick(await editor.actionsAt('help/a.md', 'utilize'), 'Explain this rule');
    assert.deepEqual(command?.command, ClientCommands.explainRule);
    assert.deepEqual(command?.arguments, ['ease/plain-words', 'file:///w/help/a.md']);
    editor.dispose();
    await start({ 'help/a.md': ARTICLE }, { commands: [] });
    await editor.open('help/a.md');
    const plain = await editor.actionsAt('help/a.md', 'utilize');
    assert.deepEqual(
      plain.filter((action) => action.command),
      [],
    );
  });

  it('take out a comment that silences nothing, and mend the name in one', async () => {
    const text = ARTICLE.replace('Please', '<!-- kindlint-disable-next-line ease/plain-wrods -- ours -->\nPlease');
    await start({ 'help/a.md': text });
    await editor.open('help/a.md');
    const actions = await editor.actionsAt('help/a.md', 'disable-next-line');
    assert.deepEqual(actions.map(({ title }) => title).slice(0, 2), [
      'Write “ease/plain-words”',
      'Take this comment out',
    ]);
    editor.apply(actions[1]?.edit);
    assert.equal(editor.text('help/a.md'), ARTICLE);
  });

  it('answer nonsense with nothing', async () => {
    await start({ 'help/a.md': ARTICLE });
    await editor.open('help/a.md');
    const { connection } = editor.client;
    const range = { start: { line: 1e9, character: -5 }, end: { line: -1, character: 1e9 } };
    for (const params of [
      {},
      { textDocument: null },
      { textDocument: { uri: 7 }, range: null },
      { textDocument: { uri: 'file:///w/help/a.md' }, range, context: { only: 7, diagnostics: {} } },
    ]) {
      assert.deepEqual(await connection.sendRequest('textDocument/codeAction', params), []);
    }
    assert.deepEqual(await connection.sendRequest('codeAction/resolve', { title: 'x', data: { uri: 1 } }), {
      title: 'x',
      data: { uri: 1 },
    });
    assert.ok('fault' in (await connection.sendRequest<Ignored>('kindlint/ignore', { uri: 'file:///w/help/a.md' })));
  });
});

describe('“Ignore here”', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());

  /** Ignores the first finding of a rule where some words stand, and gives the files that were written. */
  async function ignore(
    path: string,
    text: string,
    words: string,
    reason = 'the law: so says §4 --> x',
    files: Record<string, string> = {},
  ) {
    editor = await startEditor({ [path]: text, ...files });
    await editor.open(path, path.endsWith('.jsonc') ? 'jsonc' : undefined);
    const action = await editor.pick(await editor.actionsAt(path, words), 'Ignore here');
    assert.equal(action.command?.command, ClientCommands.ignoreHere);
    const params = { ...action.command.arguments?.[0], reason };
    const answer = await editor.client.connection.sendRequest<Ignored>('kindlint/ignore', params);
    assert.ok('edit' in answer, JSON.stringify(answer));
    const stale = await editor.client.connection.sendRequest<Ignored>('kindlint/ignore', { ...params, version: 0 });
    assert.ok('fault' in stale);
    return { title: action.title, written: editor.apply(answer.edit) };
  }

  const COMMENT = '<!-- kindlint-disable-next-line ease/plain-words -- why -->';

  const IN_MARKDOWN: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a paragraph', 'Please utilize it.\n', `${COMMENT}\nPlease utilize it.\n`],
    [
      'the second line of a paragraph',
      'Take this form\nand utilize it.\n',
      `Take this form ${COMMENT}\nand utilize it.\n`,
    ],
    [
      'a first entry of a list',
      'So:\n\n- Please utilize it.\n- Rest.\n',
      `So:\n\n  ${COMMENT}\n- Please utilize it.\n- Rest.\n`,
    ],
    [
      'another entry of a list',
      '1. Rest.\n2. Please utilize it.\n',
      `1. Rest.\n   ${COMMENT}\n2. Please utilize it.\n`,
    ],
    ['a heading', '# Title\n\n## Utilize it\n\nText.\n', `# Title\n\n${COMMENT}\n## Utilize it\n\nText.\n`],
    [
      'line breaks of Windows',
      'One.\r\n\r\nPlease utilize it.\r\n',
      `One.\r\n\r\n${COMMENT}\r\nPlease utilize it.\r\n`,
    ],
    [
      'a table',
      '| a | b |\n|---|---|\n| c | Please utilize it. |\n',
      '<!-- kindlint-disable ease/plain-words -- why -->\n| a | b |\n|---|---|\n| c | Please utilize it. |\n<!-- kindlint-enable ease/plain-words -->\n',
    ],
  ];
  for (const [what, before, after] of IN_MARKDOWN) {
    it(`writes a comment in Markdown: ${what}`, async () => {
      const head = '---\ntitle: A\n---\n\n';
      const { written } = await ignore('help/a.md', head + before, /utilize/i.exec(before)?.[0] ?? '', 'why');
      assert.deepEqual(written, ['help/a.md']);
      assert.equal(editor.text('help/a.md'), head + after);
    });
  }

  it('keeps the reason on one line of the comment', async () => {
    await ignore('help/a.md', '---\ntitle: A\n---\n\nPlease utilize it.\n', 'utilize', 'a\n-->\nb');
    assert.match(editor.text('help/a.md'), /plain-words -- a → b -->\n/);
  });

  it('puts a # comment above a text in YAML, never into it', async () => {
    const text = 'replies:\n  - name: A\n    body: |\n      Hello.\n      Please utilize it.\n';
    const config = 'fields:\n  - files: "*.yml"\n    items: replies[]\n    title: name\n    body: body\n';
    await ignore('a.yml', text, 'utilize', 'why', { '.kindlint.yaml': config });
    assert.equal(
      editor.text('a.yml'),
      text.replace('    body', '    # kindlint-disable-next-line ease/plain-words -- why\n    body'),
    );
  });

  const JSON_FILE =
    '{"replies": [{ "name": "A: b", "body": "Please utilize it." }, { "name": "C", "body": "Utilize it." }]}\n';
  const FIELDS = 'fields:\n  - files: ["*.json", "*.jsonc"]\n    items: replies[]\n    title: name\n    body: body\n';

  it('writes an entry into the configuration where the form has no comments', async () => {
    const { title, written } = await ignore('a.json', JSON_FILE, 'utilize', 'why: not', { '.kindlint.yaml': FIELDS });
    assert.match(title, /in \.kindlint\.yaml/);
    assert.deepEqual(written, ['.kindlint.yaml']);
    assert.equal(
      editor.text('.kindlint.yaml'),
      `${FIELDS}ignore:\n  - files: [a.json]\n    message: "A: b"\n    rules: [ease/plain-words]\n    reason: "why: not"\n`,
    );
  });

  it('writes a comment where JSON has them', async () => {
    const text = JSON_FILE.replaceAll('{ "name"', '\n  { "name"');
    await ignore('a.jsonc', text, 'utilize', 'why', { '.kindlint.yaml': FIELDS });
    assert.match(
      editor.text('a.jsonc'),
      /\n {2}\/\/ kindlint-disable-next-line ease\/plain-words -- why\n {2}\{ "name": "A: b"/,
    );
  });

  it('writes a comment before an element of XML, where no two hyphens may stand', async () => {
    const text =
      '<quicktext>\n  <menu>\n    <texts>\n      <text type="0">\n        <name>A</name>\n        <body><![CDATA[Hello Ann,\n\nPlease utilize it.]]></body>\n      </text>\n      <text type="0"><name>B</name><body>Please utilize it.</body></text>\n    </texts>\n  </menu>\n</quicktext>\n';
    await ignore('templates.xml', text, 'utilize', 'the law -- as it is');
    const comment = '<!-- kindlint-disable-next-line ease/plain-words — the law – as it is -->';
    assert.equal(editor.text('templates.xml'), text.replace('      <text', `      ${comment}\n      <text`));
  });

  it('writes a comment in an article of HTML', async () => {
    const text = '<html>\n<body>\n<h1>A</h1>\n<p>\n  Please utilize it.\n</p>\n</body>\n</html>\n';
    await ignore('help/a.html', text, 'utilize', 'why', { '.kindlint.yaml': 'include: help/**\n' });
    assert.equal(editor.text('help/a.html'), text.replace('  Please', `  ${COMMENT}\n  Please`));
  });

  it('writes a comment above a fence, never into it', async () => {
    const text =
      '# Macros\n\n## Address\n\n```\nHello Ann,\n\nPlease utilize it.\n```\n\n## Box\n\n```\nHello Ann,\n\nThe box is here.\n```\n';
    await ignore('macros/canned-responses.md', text, 'utilize', 'why');
    assert.match(
      editor.text('macros/canned-responses.md'),
      /## Address\n\n<!-- kindlint-disable-next-line ease\/plain-words -- why -->\n```\n/,
    );
  });

  it('gives the edit at once to a client that can’t ask for a reason', async () => {
    editor = await startEditor(
      { 'help/a.md': '---\ntitle: A\n---\n\nPlease utilize it.\n' },
      { commands: [], capabilities: FULL },
    );
    await editor.open('help/a.md');
    const action: CodeAction = await editor.pick(await editor.actionsAt('help/a.md', 'utilize'), 'Ignore here');
    editor.apply(action.edit);
    assert.match(editor.text('help/a.md'), /<!-- kindlint-disable-next-line ease\/plain-words -->\n/);
  });
});
