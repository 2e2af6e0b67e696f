import assert from 'node:assert/strict';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';

const URI = 'untitled:Untitled-1';

const INITIALISATIONS: Record<string, unknown> = {
  nothing: {},
  nulls: { processId: null, rootUri: null, capabilities: null, workspaceFolders: null, initializationOptions: null },
  'garbage of every type': {
    processId: 'x',
    rootUri: 7,
    rootPath: {},
    capabilities: { workspace: 5, textDocument: [], window: 'no', general: null },
    workspaceFolders: [null, 3, { uri: 4 }, { name: 'x' }],
    initializationOptions: [1, 2],
    trace: 99,
  },
  'capabilities that are empty inside': { capabilities: { workspace: {}, textDocument: { diagnostic: null } } },
};

describe('a client that is none of the usual', () => {
  let client: TestClient;
  beforeEach(() => {
    client = startClient();
  });
  afterEach(() => client.dispose());

  for (const [what, params] of Object.entries(INITIALISATIONS)) {
    it(`is served after it initialised with ${what}`, async () => {
      await client.initialize(params);
      const found = client.next(URI);
      client.open(URI, MACRO);
      assert.equal(codes(await found), 'template/repeated-word');
    });
  }

  it('may leave out the parameters of initialize', async () => {
    await client.connection.sendRequest('initialize');
    const found = client.next(URI);
    client.open(URI, MACRO);
    assert.equal(codes(await found), 'template/repeated-word');
  });

  it('can send notifications that make no sense', async () => {
    await client.initialize();
    const methods = ['didOpen', 'didChange', 'didClose', 'didSave'].map((name) => `textDocument/${name}`);
    methods.push('workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', '$/unknown', 'what/ever');
    methods.push('workspace/didChangeWorkspaceFolders', 'window/workDoneProgress/cancel');
    const changes = [null, 5, { range: 3, text: 'x' }, { range: { start: {}, end: {} }, text: 'x' }, { text: 9 }];
    const all: unknown[] = [
      {},
      { textDocument: null, contentChanges: null, changes: null, settings: null, event: null },
      { textDocument: 5, contentChanges: 5, changes: 5, settings: 5, event: 5 },
      { textDocument: { uri: 5, text: 5, version: {} }, changes: [null, 5, { uri: 5 }], settings: { kindlint: 5 } },
    ];
    client.open(URI, 'Hello.\n');
    for (const method of methods)
      for (const params of all) await client.connection.sendNotification(method, params as object);
    for (const change of changes) {
      const params = { textDocument: { uri: URI, version: 9 }, contentChanges: [change] };
      await client.connection.sendNotification('textDocument/didChange', params);
    }
    const found = client.next(URI, 10);
    client.change(URI, 10, MACRO);
    assert.equal(codes(await found), 'template/repeated-word');
    assert.deepEqual(
      client.log.filter((line) => /unhandled|TypeError/i.test(line)),
      [],
    );
  });

  it('gets an answer to requests that make no sense', async () => {
    await client.initialize({});
    await assert.rejects(client.connection.sendRequest('what/ever', {}), { code: -32601 });
    for (const params of [{}, { uri: null }, { uri: 7 }, { uri: 'no uri' }, { uri: 'file:///not/there.md' }]) {
      const status = (await client.connection.sendRequest('kindlint/status', params)) as { state: string };
      assert.equal(status.state, 'unrecognised');
      assert.deepEqual(await client.connection.sendRequest('kindlint/fixAll', params), { applied: 0, refused: 0 });
      await client.connection.sendRequest('kindlint/messages', params);
      await client.connection.sendRequest('kindlint/preview', params);
      await client.connection.sendRequest('kindlint/newConfig', params);
    }
    const totals = (await client.connection.sendRequest('kindlint/lintWorkspace', { workDoneToken: {} })) as object;
    assert.deepEqual(totals, { files: 0, messages: 0, words: 0, error: 0, warning: 0, info: 0, fixable: 0 });
  });
});
