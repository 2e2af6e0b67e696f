import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = path.join(root, 'dist/server-web.js');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/**
 * A web worker as far as the server needs one: the language, timers, text encodings and messages. There is no `require`
 * and no `process`, so that any step into what the bundle holds for node fails.
 */
async function startWorker() {
  const fromServer: Message[] = [];
  let answer: (message: Message) => void = () => undefined;
  const scope: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    atob,
    btoa,
    performance,
    crypto: globalThis.crypto,
    console,
    queueMicrotask,
    addEventListener: () => undefined,
    postMessage(message: Message) {
      const copy = structuredClone(message);
      fromServer.push(copy);
      queueMicrotask(() => answer(copy));
    },
  };
  scope.self = scope;
  scope.globalThis = scope;
  createContext(scope);
  runInContext('globalThis.self = globalThis;', scope);
  runInContext(fs.readFileSync(file, 'utf8'), scope, { filename: file });
  // A worker takes its first message once the script and what it has put off are through.
  await new Promise((resolve) => setImmediate(resolve));
  const send = (message: object) =>
    (scope.onmessage as (event: { data: unknown }) => void)({ data: { jsonrpc: '2.0', ...message } });
  const onMessage = (take: typeof answer) => {
    answer = take;
  };
  return { fromServer, send, onMessage };
}

describe('the server as a web worker', () => {
  before(() => {
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  });

  it('reads the workspace through its client, and lints', async () => {
    const files: Record<string, string> = {
      '/.kindlint.yaml': 'rules:\n  template/repeated-word: error\n',
      '/help/a.md': '# One\n\nThe the parcel is here.\n',
    };
    const worker = await startWorker();
    const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
    const answers: Record<string, (path: string) => unknown> = {
      'kindlint/files/read': (at) => (files[at] === undefined ? null : { base64: base64(files[at]) }),
      'kindlint/files/stat': (at) => {
        if (files[at] !== undefined) return { type: 'file', size: files[at].length };
        return ['/', '/help', ''].includes(at) ? { type: 'folder', size: 0 } : null;
      },
      'kindlint/files/list': (at) => {
        if (at === '/help') return [{ name: 'a.md', type: 'file' }];
        return [
          { name: '.kindlint.yaml', type: 'file' },
          { name: 'help', type: 'folder' },
        ];
      },
    };
    const result = new Promise<Message>((resolve) => {
      worker.onMessage(({ id, method, params, ...rest }) => {
        const at = decodeURIComponent(
          (params as { uri?: string } | undefined)?.uri?.replace(/^test:\/\/mount/, '') ?? '',
        );
        const reply = method && answers[method];
        if (reply && id !== undefined) worker.send({ id, result: reply(at) });
        if (method === undefined && id === 2) resolve(rest);
      });
    });
    const workspaceFolders = [{ uri: 'test://mount', name: 'mount' }];
    const initializationOptions = { files: true };
    worker.send({ id: 1, method: 'initialize', params: { capabilities: {}, workspaceFolders, initializationOptions } });
    worker.send({ method: 'initialized', params: {} });
    worker.send({ id: 2, method: 'kindlint/lintWorkspace', params: {} });
    const totals = (await result).result;
    assert.deepEqual(totals, { files: 1, messages: 1, words: 6, error: 1, warning: 0, info: 0, fixable: 1 });
    const shown = worker.fromServer.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.deepEqual(
      shown.map(({ params }) => (params as { uri: string }).uri),
      ['test://mount/help/a.md'],
    );
  }).timeout(120_000);
});
