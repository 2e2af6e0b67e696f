import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { parts } from './parts.ts';
import { installExtension, startServer } from './server.ts';
import { QUIET } from './settings.ts';
import { developOnTheWeb, serve } from './web-extension.ts';

export interface WorkbenchOptions {
  /** Folder of the extension under development. */
  readonly extension: string;
  /** `web` for the extension host in the browser. */
  readonly kind?: 'web';
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** Folder to open a copy of. */
  readonly workspace: string;
  /** In the copy, the workspace file to open instead of the folder. */
  readonly workspaceFile?: string;
  /** Script that exports `run`: runs in the extension host once the workbench is open. */
  readonly tests?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder isn't trusted, and opens in restricted mode. */
  readonly restricted?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Workbench {
  readonly page: Page;
  /** The opened copy of the workspace. */
  readonly workspace: string;
  /** A folder around it for what the run leaves; gone after `close`. */
  readonly folder: string;
  /** The exit code of `tests`. */
  readonly exit: Promise<number>;
  /** The last lines of the server and the page. */
  log(): string;
  close(): Promise<void>;
}

/** Opens a VS Code of its own in a browser without a window. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const host = await parts();
  // Short: sockets below it have a name of 107 bytes at most.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kindlint-vscode-'));
  const closers: (() => Promise<unknown>)[] = [
    () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  ];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer().catch(() => {});
  };
  try {
    const workspace = path.join(folder, 'ws');
    await cp(options.workspace, workspace, { recursive: true });
    const user = path.join(folder, 'data/data/User');
    await mkdir(user, { recursive: true });
    await writeFile(path.join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));
    if (options.vsix) await installExtension(host, folder, options.vsix);

    const { restricted = false, env = {} } = options;
    const server = await startServer(host, { folder, restricted, env });
    closers.push(() => server.close());
    const { executablePath, env: browserEnv } = host.browser;
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...browserEnv } as never,
      args: ARGS,
    });
    closers.push(() => browser.close());
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      // The last is for the page of a web extension: Chromium doesn’t know where we had it from.
      permissions: ['clipboard-read', 'clipboard-write', 'local-network-access'],
    });
    // Neither the workbench nor the extension has anything to ask of others.
    await context.route(
      ({ hostname }) => hostname !== '127.0.0.1' && hostname !== 'localhost',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const exit = Promise.race([exitCode(page), crash(page), server.ended]);
    exit.catch(() => {});
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => said.push(format(...args)));
    if (options.kind === 'web') {
      const served = await serve(options.extension);
      closers.push(() => served.close());
      const tests = options.tests && path.relative(options.extension, options.tests);
      await developOnTheWeb(page, served.at('.'), tests ? served.at(tests) : undefined);
    }
    await page.goto(address(server.port, workspace, options));
    const log = () =>
      [...server.log().split('\n'), ...said.join('\n').split('\n')]
        .filter((each) => !NOISE.test(each))
        .slice(-60)
        .join('\n');
    return { page, workspace, folder, exit, log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Lines on parts that are left out on purpose. */
const NOISE =
  /^\s|^[{}]|^$|spdlog|watchdog|bindings|vsda|telemetry|grace-time|socket|service ?worker|gallery|AgentHost|connection token|Require stack|404/i;

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** VS Code calls this function of the page when the tests of its extension host have ended. */
function exitCode(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

function crash(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The browser’s page crashed.')));
  });
}

function address(port: number, workspace: string, { extension, kind, tests, workspaceFile }: WorkbenchOptions): string {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const development = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const payload = [...(kind === 'web' ? [] : development), ['skipWelcome', 'true']];
  const query = new URLSearchParams({
    ...(workspaceFile ? { workspace: path.join(workspace, workspaceFile) } : { folder: workspace }),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}
