import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { type Editor, startEditor } from './support/editor.ts';

const ARTICLE = '---\ntitle: A\n---\n\nPlease utilize it.\n';

describe('a configuration in the editor', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());

  /** Opens a configuration. @returns what is shown of it, as `line:column-line:column message` */
  async function shown(text: string, path = '.kindlint.yaml', files: Record<string, string> = {}): Promise<string[]> {
    editor = await startEditor({ [path]: text, ...files });
    return (await editor.open(path)).map(readable);
  }

  it('shows each mistake in its exact place', async () => {
    assert.deepEqual(await shown('# ours\nrulez: {}\nrules:\n  empathy/no-balme: off\n  ease/*: "loud"\n'), [
      '2:1-2:6 There is no setting “rulez”. Did you mean “rules”?',
      '4:3-4:19 There is no rule “empathy/no-balme”. Did you mean “empathy/no-blame”?',
      '5:11-5:17 There is no severity “loud”. It can be off, info, warning or error.',
    ]);
  });

  it('shows them in JSON and in .yml, where lines end as in Windows, too', async () => {
    assert.deepEqual(await shown('{\r\n  "preset": "strickt" // all\r\n}\r\n', '.kindlint.json'), [
      '2:13-2:22 There is no preset “strickt”. Did you mean “strict”?',
    ]);
    editor.dispose();
    const [setting, syntax] = await shown('a: [\r\n', '.kindlint.yml');
    assert.match(setting ?? '', /^1:1-1:2 There is no setting “a”/);
    assert.match(syntax ?? '', /^2:1-2:1 This is not valid YAML/);
  });

  it('shows wordings that are not understood', async () => {
    const [first] = await shown('glossary:\n  "(": x\n');
    assert.match(first ?? '', /^2:3-2:6 In “\(”: /);
  });

  it('follows what is typed, before it is saved', async () => {
    await shown('preset: strict\n');
    assert.deepEqual((await editor.type('.kindlint.yaml', 'preset: strickt\n')).map(readable), [
      '1:9-1:16 There is no preset “strickt”. Did you mean “strict”?',
    ]);
    assert.deepEqual(await editor.type('.kindlint.yaml', 'preset: strict\n'), []);
  });

  it('bears anything', async () => {
    for (const text of [
      '',
      '\u0000',
      '- - -',
      '*a',
      '{'.repeat(500),
      '&a [*a]',
      'a: &a [*a]',
      '\t',
      '? ',
      '%YAML 9\n---\n',
    ]) {
      await shown(text);
      editor.dispose();
    }
    await shown('');
  });

  const IGNORES =
    'ignore:\n  - message: A\n    rules: [ease/plain-words]\n  - message: B\n    reason: x # why\n\npreset: strict\n';

  it('says nothing of unused entries as long as the workspace was not read', async () => {
    assert.deepEqual(await shown(IGNORES, '.kindlint.yaml', { 'help/a.md': ARTICLE }), []);
  });

  it('names unused entries once all was read, and no longer when they are used', async () => {
    await shown(IGNORES, '.kindlint.yaml', { 'help/a.md': ARTICLE, 'help/b.md': 'No article.' });
    const told = editor.client.next('file:///w/.kindlint.yaml');
    await editor.client.connection.sendRequest('kindlint/lintWorkspace', {});
    assert.deepEqual((await told).map(readable), [
      '4:5-5:14 This entry of “ignore” silences nothing any more. You can take it out.',
    ]);
    // A text that is not saved is not the one that was judged by.
    assert.deepEqual(await editor.type('.kindlint.yaml', `# new\n${IGNORES}`), []);
    const back = await editor.type('.kindlint.yaml', IGNORES);
    assert.equal(back.length, 1);
    await editor.open('help/b.md');
    const gone = editor.client.next('file:///w/.kindlint.yaml');
    await editor.type('help/b.md', ARTICLE.replace('title: A', 'title: B'));
    assert.deepEqual(await gone, []);
  });

  it('says nothing of unused entries where a file could not be read', async () => {
    await shown(IGNORES, '.kindlint.yaml', {
      'help/a.md': ARTICLE,
      'macros/m.json':
        '{"macros": [{"title": "C", "actions": [{"field": "comment_value", "value": "Hello Ann."}]}, {"title',
    });
    await editor.client.connection.sendRequest('kindlint/lintWorkspace', {});
    await editor.open('help/a.md');
    assert.deepEqual((await editor.type('.kindlint.yaml', IGNORES)).map(readable), []);
  });
});

describe('a house rule in the editor', () => {
  let editor: Editor;
  afterEach(() => editor.dispose());
  const RULE =
    '---\ntitle: Leave out “cheers”\nmessages:\n  default:\n    text: “{quote}” is not how we speak.\n    help: Say “kind regards”.\n---\n\nClose with “kind regards”.\n';
  const FOLDER = '.kindlint/rules/house/no-cheers';

  it('shows what is wrong in each of its files, as it is typed', async () => {
    editor = await startEditor({
      [`${FOLDER}/rule.md`]: RULE,
      [`${FOLDER}/phrases.yaml`]: 'phrases:\n  - avoid: cheers\n',
    });
    assert.deepEqual(await editor.open(`${FOLDER}/rule.md`), []);
    assert.deepEqual(await editor.open(`${FOLDER}/phrases.yaml`), []);
    const [wrong] = (await editor.type(`${FOLDER}/phrases.yaml`, 'phrases:\n  - avoid: cheers\n  - avid: bye\n')).map(
      readable,
    );
    assert.match(wrong ?? '', /^3:\d+-3:\d+ .*avoid/);
    const [title] = (await editor.type(`${FOLDER}/rule.md`, RULE.replace('title:', 'titel:'))).map(readable);
    assert.match(title ?? '', /title/);
  });

  it('gets its names as they were meant', async () => {
    const wrong = 'phrases:\n  - avoid: cheers\n    not in: [heding]\n';
    editor = await startEditor({ [`${FOLDER}/rule.md`]: RULE, [`${FOLDER}/phrases.yaml`]: wrong });
    await editor.open(`${FOLDER}/phrases.yaml`);
    const [action] = await editor.actionsAt(`${FOLDER}/phrases.yaml`, 'heding');
    assert.equal(action?.title, 'Write “heading”');
    editor.apply(action.edit);
    assert.equal(editor.text(`${FOLDER}/phrases.yaml`), wrong.replace('heding', 'heading'));
  });

  it('may yield to another house rule, and not be called as a built-in one', async () => {
    const other = FOLDER.replace('cheers', 'bye');
    const yielding = RULE.replace('messages', 'yields: [house/no-bye]\nmessages');
    const files = { [`${other}/rule.md`]: RULE, [`${other}/phrases.yaml`]: 'phrases:\n  - avoid: bye\n' };
    editor = await startEditor({
      ...files,
      [`${FOLDER}/rule.md`]: yielding,
      [`${FOLDER}/phrases.yaml`]: 'phrases:\n  - avoid: cheers\n',
    });
    assert.deepEqual(await editor.open(`${FOLDER}/rule.md`), []);
    editor.dispose();
    const builtIn = '.kindlint/rules/empathy/no-blame';
    editor = await startEditor({
      [`${builtIn}/rule.md`]: RULE,
      [`${builtIn}/phrases.yaml`]: 'phrases:\n  - avoid: cheers\n',
    });
    assert.match((await editor.open(`${builtIn}/rule.md`)).map(readable)[0] ?? '', /is a built-in rule/);
  });
});

function readable({ range: { start, end }, message }: Diagnostic): string {
  const place = ({ line, character }: typeof start) => `${line + 1}:${character + 1}`;
  return `${place(start)}-${place(end)} ${message}`;
}
