import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { FileSummary, FixWorkspace, Status, Totals } from '#protocol/requests.ts';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';
import { eventually } from './support/eventually.ts';
import { memoryDisk } from './support/memory-disk.ts';

const STRICT = 'preset: strict\nrules:\n  template/repeated-word: error\n';
const root = (...names: string[]) => names.map((name) => ({ uri: `file:///${name}`, name }));
const WATCHES = { didChangeWatchedFiles: { dynamicRegistration: true } };

describe('a workspace', () => {
  let texts: Map<string, string>;
  let client: TestClient;
  afterEach(() => client.dispose());

  async function start(files: Record<string, string>, folders = root('ws'), capabilities: object = {}) {
    texts = new Map(Object.entries(files));
    client = startClient({ disk: memoryDisk(texts) }, false);
    client.connection.onRequest('client/registerCapability', () => null);
    client.connection.listen();
    await client.initialize({ capabilities, workspaceFolders: folders });
  }
  const lint = (params: object = {}) => client.connection.sendRequest<Totals>('kindlint/lintWorkspace', params);
  const watched = (...uris: string[]) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.map((uri) => ({ uri, type: 2 })),
    });
  /** What the client shows at last, for files with anything to show. */
  const shown = () => {
    const last = new Map(client.pushed.map(({ uri, diagnostics }) => [uri, codes(diagnostics)]));
    return Object.fromEntries([...last].filter(([, each]) => each !== '').sort());
  };

  it('is linted as the command line would', async () => {
    await start({
      '/ws/.git/HEAD': '',
      '/ws/.gitignore': 'build\n*.tmp.md\n',
      '/ws/a.md': MACRO,
      '/ws/b.tmp.md': MACRO,
      '/ws/build/c.md': MACRO,
      '/ws/.hidden/d.md': MACRO,
      '/ws/node_modules/x/e.md': MACRO,
      '/ws/.github/f.md': MACRO,
      '/ws/sub/.gitignore': '!g.tmp.md\n',
      '/ws/sub/g.tmp.md': MACRO,
      '/ws/package.json': '{}',
      '/ws/page.html': '<p>The the parcel.</p>',
    });
    const totals = await lint();
    assert.equal(totals.files, 3);
    assert.equal(totals.fixable, 3);
    assert.deepEqual(Object.keys(shown()), ['file:///ws/.github/f.md', 'file:///ws/a.md', 'file:///ws/sub/g.tmp.md']);
    const known = await client.connection.sendRequest<FileSummary[]>('kindlint/messages', {});
    assert.equal(known.length, 3);
    assert.deepEqual(known[0]?.messages[0]?.counts, { error: 0, warning: 1, info: 0 });
  });

  it('reads what the configuration includes, and only that', async () => {
    await start({
      '/ws/.kindlint.yaml': 'include: [replies]\n',
      '/ws/replies/a.txt': 'The the parcel.',
      '/ws/b.md': MACRO,
    });
    assert.equal((await lint()).files, 1);
    assert.deepEqual(shown(), { 'file:///ws/replies/a.txt': 'template/repeated-word' });
  });

  it('of two folders has a configuration for each', async () => {
    await start(
      { '/one/.kindlint.yaml': 'rules: {template/repeated-word: off}\n', '/one/a.md': MACRO, '/two/a.md': MACRO },
      root('one', 'two'),
    );
    await lint();
    assert.deepEqual(shown(), { 'file:///two/a.md': 'template/repeated-word' });
    client.open('file:///one/a.md', MACRO);
    const status = await client.connection.sendRequest<Status>('kindlint/status', { uri: 'file:///one/a.md' });
    assert.equal(status.config, 'file:///one/.kindlint.yaml');
    assert.deepEqual(status.counts, { error: 0, warning: 0, info: 0 });
  });

  it('has a say in documents that stand nowhere yet', async () => {
    await start({ '/ws/.kindlint.yaml': 'rules: {template/repeated-word: off}\n' });
    const found = client.next('untitled:Untitled-1');
    client.open('untitled:Untitled-1', MACRO);
    assert.deepEqual(await found, []);
  });

  it('loses a folder, and what was shown of it', async () => {
    await start({ '/one/a.md': MACRO, '/two/a.md': MACRO }, root('one', 'two'), {
      workspace: { workspaceFolders: true },
    });
    await lint();
    assert.equal(Object.keys(shown()).length, 2);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: root('one') },
    });
    await eventually(() => Object.keys(shown()), ['file:///two/a.md']);
  });

  it('shows a file once, whether it is open or not', async () => {
    await start({ '/ws/a.md': MACRO });
    await lint();
    const uri = 'file:///ws/a.md';
    assert.deepEqual(Object.keys(shown()), [uri]);
    client.open(uri, MACRO.replace('The the', 'The'));
    await eventually(shown, {}, 'the open text counts');
    client.close(uri);
    await eventually(() => Object.keys(shown()), [uri], 'the disk counts again');
  });

  it('shows a file once to a client that pulls, too', async () => {
    const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    await start({ '/ws/a.md': MACRO }, root('ws'), pulls);
    await lint();
    client.open('file:///ws/a.md', MACRO);
    await eventually(shown, {});
  });

  it('forgets a file that was deleted', async () => {
    await start({ '/ws/a.md': MACRO, '/ws/b.md': MACRO }, root('ws'), { workspace: WATCHES });
    await lint();
    texts.delete('/ws/a.md');
    await watched('file:///ws/a.md');
    await eventually(() => Object.keys(shown()), ['file:///ws/b.md']);
    texts.set('/ws/c.md', MACRO);
    await watched('file:///ws/c.md');
    await eventually(() => Object.keys(shown()), ['file:///ws/b.md', 'file:///ws/c.md'], 'a new one is found');
  });

  it('forgets a folder that was deleted, and finds one that was renamed', async () => {
    await start({ '/ws/old/a.md': MACRO, '/ws/gone/b.md': MACRO });
    await lint();
    texts.delete('/ws/old/a.md');
    texts.delete('/ws/gone/b.md');
    texts.set('/ws/new/a.md', MACRO);
    const folder = (name: string) => `file:///ws/${name}`;
    await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: folder('gone') }] });
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: folder('old'), newUri: folder('new') }],
    });
    await eventually(() => Object.keys(shown()), ['file:///ws/new/a.md']);
  });

  it('reads no file that is none of ours by its name', async () => {
    const disk = memoryDisk(
      new Map([
        ['/ws/a.md', MACRO],
        ['/ws/page.html', ''],
        ['/ws/code.ts', ''],
        ['/ws/b.md', MACRO],
        ['/ws/.kindlint.yaml', 'exclude: [b.md]'],
      ]),
    );
    client = startClient({ disk });
    await client.initialize({ workspaceFolders: root('ws') });
    await lint();
    assert.deepEqual(
      disk.reads.filter((path) => !path.endsWith('.gitignore')),
      ['/ws/.kindlint.yaml', '/ws/a.md'],
    );
  });

  it('bears with a file that is deleted while it is linted', async () => {
    await start({ '/ws/a.md': MACRO, '/ws/b.md': MACRO });
    const run = lint();
    texts.delete('/ws/a.md');
    texts.delete('/ws/b.md');
    assert.equal((await run).files, 0);
    assert.deepEqual(shown(), {});
  });

  it('shows progress, and can be cancelled by either way', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`/ws/${i}.md`, MACRO]));
    await start(files, root('ws'), { window: { workDoneProgress: true } });
    const steps: { kind: string }[] = [];
    const { ProgressType } = await import('vscode-languageserver/node');
    client.connection.onProgress(new ProgressType<{ kind: string }>(), 'here', (step) => void steps.push(step));
    const cancelled = lint({ workDoneToken: 'here' });
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token: 'here' });
    await assert.rejects(cancelled, { code: -32800 });
    assert.deepEqual([steps[0]?.kind, steps.at(-1)?.kind], ['begin', 'end']);
    const source = new CancellationTokenSource();
    const again = client.connection.sendRequest('kindlint/lintWorkspace', {}, source.token);
    source.cancel();
    await assert.rejects(again, { code: -32800 });
    assert.deepEqual(shown(), {});
    assert.equal((await lint()).files, 200);
  });

  it('is linted again when its configuration changes', async () => {
    await start({ '/ws/a.md': MACRO }, root('ws'), { workspace: WATCHES });
    await lint();
    texts.set('/ws/.kindlint.yaml', 'rules: {template/repeated-word: off}\n');
    await watched('file:///ws/.kindlint.yaml');
    await eventually(shown, {});
  });

  it('offers all its safe fixes at once, to be looked through', async () => {
    const edits = { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } };
    await start({ '/ws/a.md': MACRO, '/ws/b.md': MACRO, '/ws/c.md': 'Hello.' }, root('ws'), { workspace: edits });
    client.open('file:///ws/b.md', `${MACRO}\nThe the end.\n`, 'markdown', 7);
    const { edit, applied, files } = await client.connection.sendRequest<FixWorkspace>('kindlint/fixWorkspace', {});
    assert.deepEqual([applied, files], [3, 2]);
    assert.deepEqual(
      edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [
        { uri: 'file:///ws/b.md', version: 7 },
        { uri: 'file:///ws/a.md', version: null },
      ],
    );
    assert.equal(Object.values(edit?.changeAnnotations ?? {})[0]?.needsConfirmation, true);
  });

  it('has a fresh configuration that is sound, for the help desk that its macros are for', async () => {
    await start({ '/ws/a.md': MACRO, '/ws/sub/.kindlint.yml': STRICT });
    await lint();
    const ask = (folder: string) =>
      client.connection.sendRequest<{ uri: string; text: string }>('kindlint/newConfig', { folder });
    const fresh = await ask('file:///ws');
    assert.equal(fresh.uri, 'file:///ws/.kindlint.yaml');
    assert.match(fresh.text, /^system: zendesk$/m);
    assert.deepEqual(await ask('file:///ws/sub'), { uri: 'file:///ws/sub/.kindlint.yml', text: STRICT });
    texts.set('/ws/.kindlint.yaml', fresh.text.replace(/^# (?=rules:|placeholders:|glossary:|exclude:| {2})/gm, ''));
    const found = client.next('file:///ws/.kindlint.yaml');
    client.open('file:///ws/.kindlint.yaml', texts.get('/ws/.kindlint.yaml') ?? '', 'yaml');
    assert.deepEqual(await found, []);
  });
});
