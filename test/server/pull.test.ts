import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { codes, MACRO, startClient, type TestClient } from './support/client.ts';

const URI = 'untitled:Untitled-1';
const PULLS = {
  capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
};

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items: Diagnostic[];
}

describe('diagnostics that are pulled', () => {
  let client: TestClient;
  beforeEach(() => {
    client = startClient();
  });
  afterEach(() => client.dispose());

  const pull = (previousResultId?: string, uri = URI): Promise<Report> =>
    client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

  it('are given when they are asked for, and never pushed', async () => {
    const result = (await client.initialize(PULLS)) as { capabilities: { diagnosticProvider?: object } };
    assert.deepEqual(result.capabilities.diagnosticProvider, {
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    client.open(URI, MACRO);
    const report = await pull();
    assert.equal(codes(report.items), 'template/repeated-word');
    client.close(URI);
    await client.connection.sendRequest('kindlint/status', { uri: URI });
    assert.deepEqual(client.pushed, []);
  });

  it('are pushed to a client that can’t be asked to pull again', async () => {
    await client.initialize({ capabilities: { textDocument: { diagnostic: {} } } });
    const found = client.next(URI);
    client.open(URI, MACRO);
    assert.equal(codes(await found), 'template/repeated-word');
  });

  it('are not sent twice for the same text', async () => {
    await client.initialize(PULLS);
    client.open(URI, MACRO);
    const { resultId } = await pull();
    assert.deepEqual(await pull(resultId), { kind: 'unchanged', resultId });
    client.change(URI, 2, MACRO.replace('The the', 'The'));
    const report = await pull(resultId);
    assert.deepEqual([report.kind, report.items], ['full', []]);
  });

  it('are new for a document that was closed and opened with another text', async () => {
    await client.initialize(PULLS);
    client.open(URI, MACRO);
    const { resultId } = await pull();
    client.close(URI);
    client.open(URI, MACRO.replace('The the', 'The'));
    assert.equal((await pull(resultId)).kind, 'full');
  });

  it('of a text that changes meanwhile are refused, and asked for again', async () => {
    await client.initialize(PULLS);
    client.open(URI, MACRO);
    const asked = pull();
    client.change(URI, 2, MACRO.replace('The the', 'The'));
    await assert.rejects(asked, { code: -32802, data: { retriggerRequest: true } });
  });

  it('can be cancelled', async () => {
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    await client.initialize(PULLS);
    client.open(URI, MACRO);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
  });

  it('of a document that is not open are none', async () => {
    await client.initialize(PULLS);
    assert.deepEqual((await pull(undefined, 'file:///not/open.md')).items, []);
  });

  it('stay as they are until the document is saved, where that is set', async () => {
    client.dispose();
    client = startClient({}, false);
    client.connection.onRequest('workspace/configuration', () => [{ run: 'onSave' }]);
    client.connection.listen();
    const { capabilities } = PULLS;
    await client.initialize({
      capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    });
    client.open(URI, MACRO);
    const { resultId } = await pull();
    client.change(URI, 2, MACRO.replace('The the', 'The'));
    assert.deepEqual(await pull(resultId), { kind: 'unchanged', resultId });
    client.save(URI);
    assert.deepEqual((await pull(resultId)).items, []);
  });
});
