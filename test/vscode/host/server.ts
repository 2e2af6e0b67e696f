import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Parts } from './parts.ts';

export interface ServerOptions {
  /** A folder of this run's own; holds the server's data and `server.log`. */
  readonly folder: string;
  /** Whether folders that aren't trusted open in restricted mode; else all are trusted. */
  readonly restricted: boolean;
  readonly env: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  /** Rejects when the server ends by itself; never resolves. */
  readonly ended: Promise<never>;
  log(): string;
  close(): Promise<void>;
}

const folders = (folder: string) => [
  '--server-data-dir',
  path.join(folder, 'data'),
  '--extensions-dir',
  path.join(folder, 'extensions'),
];

/** Starts the VS Code server on a free port of this machine. */
export async function startServer(parts: Parts, { folder, restricted, env }: ServerOptions): Promise<Server> {
  const port = await freePort();
  const logFile = path.join(folder, 'server.log');
  const log = () => readFileSync(logFile, 'utf8');
  const out = openSync(logFile, 'a');
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', ...folders(folder)],
    ...['--disable-telemetry', '--disable-getting-started-override'],
    // Without it, VS Code pays no heed to the `payload` of the address.
    '--enable-smoke-test-driver',
    ...(restricted ? [] : ['--disable-workspace-trust']),
  ];
  const child = spawn(parts.node, [parts.server, ...args], {
    stdio: ['ignore', out, out],
    // A group of its own, so that its extension hosts end with it.
    detached: true,
    env: { ...outerEnv(), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: folder, ...env },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The VS Code server ended by itself (${code}).\n${log().slice(-4000)}`);
  });
  ended.catch(() => {});
  const release = endWithThisProcess(child);
  const close = async () => {
    await stop(child);
    release();
  };
  try {
    await Promise.race([answering(port), ended]);
  } catch (error) {
    await close();
    throw error;
  }
  return { port, ended, log, close };
}

/** Installs a packaged extension for servers that start with the same folder. */
export async function installExtension(parts: Parts, folder: string, vsix: string): Promise<void> {
  const args = [parts.server, '--install-extension', vsix, ...folders(folder)];
  await promisify(execFile)(parts.node, args, { env: outerEnv(), timeout: 60_000 });
}

/** The environment without what an npm or a VS Code around the tests left in it. */
function outerEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|vscode|electron)_/i.test(name)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(port: number): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(100)) {
    const { ok } = await fetch(`http://127.0.0.1:${port}/version`).catch(() => ({ ok: false }));
    if (ok) return;
  }
  throw new Error('The VS Code server gave no answer for 30 seconds.');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}

/** Lets extension hosts and language servers close, then ends what is left of the group. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const exit = once(child, 'exit');
    signal(child, 'SIGTERM');
    await Promise.race([exit, wait(3000, undefined, { ref: false })]);
  }
  signal(child, 'SIGKILL');
}

/** Takes the server along when the tests are interrupted; call the result to let go. */
function endWithThisProcess(child: ChildProcess): () => void {
  const onExit = () => signal(child, 'SIGKILL');
  const onSignal = () => process.exit(130);
  process.once('exit', onExit).once('SIGINT', onSignal).once('SIGTERM', onSignal);
  return () => process.off('exit', onExit).off('SIGINT', onSignal).off('SIGTERM', onSignal);
}
