import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Totals } from '#protocol/requests.ts';
import { codes, MACRO } from './support/client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the server as a process', () => {
  let folder = '';
  let child: ChildProcessWithoutNullStreams;
  let connection: ProtocolConnection;
  let errors = '';
  before(() => {
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kindlint server ü '));
  });
  after(() => fs.rmSync(folder, { recursive: true }));
  afterEach(() => {
    connection.dispose();
    child.kill();
  });

  function start(...args: string[]) {
    child = spawn(process.execPath, args, { cwd: folder });
    errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
  }
  const bundle = (name: string) => path.join(root, 'dist', name);
  const exit = async () => (await once(child, 'exit'))[0] as number;

  for (const args of [
    [bundle('server.cjs'), '--stdio'],
    [bundle('cli.cjs'), 'lsp', '--stdio'],
    [bundle('cli.cjs'), 'lsp'],
  ]) {
    it(`answers over standard streams: ${args.map((arg) => path.basename(arg)).join(' ')}`, async () => {
      fs.writeFileSync(path.join(folder, 'a macro ü.md'), `\uFEFF${MACRO}`);
      start(...args);
      const pushed: PublishDiagnosticsParams[] = [];
      connection.onNotification(
        'textDocument/publishDiagnostics',
        (params: PublishDiagnosticsParams) => void pushed.push(params),
      );
      await connection.sendRequest('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).href });
      const totals = await connection.sendRequest<Totals>('kindlint/lintWorkspace', {});
      assert.deepEqual([totals.files, totals.warning], [1, 1]);
      assert.deepEqual(
        pushed.map(({ uri, diagnostics }) => `${uri} ${codes(diagnostics)}`),
        [`${pathToFileURL(path.join(fs.realpathSync(folder), 'a macro ü.md')).href} template/repeated-word`],
      );
      // The mark at the file's start is no character of the document.
      assert.deepEqual(pushed[0]?.diagnostics[0]?.range.start, { line: 5, character: 0 });
      await connection.sendRequest('shutdown');
      const code = exit();
      await connection.sendNotification('exit');
      assert.equal(await code, 0);
      assert.equal(errors, '');
    }).timeout(120_000);
  }

  it('ends with 1 where its client goes without a word', async () => {
    start(bundle('server.cjs'), '--stdio');
    await connection.sendRequest('initialize', {});
    const exited = exit();
    child.stdin.end();
    assert.equal(await exited, 1);
    start(bundle('server.cjs'), '--stdio');
    await connection.sendRequest('initialize', {});
    const code = exit();
    await connection.sendNotification('exit');
    assert.equal(await code, 1);
  });

  it('serves a client over node’s own channel', async () => {
    const { fork } = await import('node:child_process');
    const forked = fork(bundle('server.cjs'), ['--node-ipc'], { silent: true });
    const answer = once(forked, 'message');
    forked.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    const [message] = (await answer) as [{ result: { serverInfo: { name: string } } }];
    forked.kill();
    assert.equal(message.result.serverInfo.name, 'kindlint');
  });
});
