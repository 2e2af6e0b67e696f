import { rm } from 'node:fs/promises';
import path from 'node:path';
import { npm, packageFolder } from './cache.ts';
import { type Browser, chromium } from './chromium.ts';
import { NODE, VSCODE } from './pins.ts';

export interface Parts {
  /** The Node that runs the server. */
  readonly node: string;
  /** The server's script. */
  readonly server: string;
  readonly browser: Browser;
}

/** Everything that a VS Code in the browser needs; fetches what the cache lacks. */
export async function parts(): Promise<Parts> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('VS Code in a browser is set up for Linux on x64 only.');
  }
  // One after the other: side by side, two cores only get in each other's way.
  const node = process.versions.node.startsWith('24.')
    ? process.execPath
    : path.join(await packageFolder(NODE), 'bin/node');
  const vscode = await packageFolder(VSCODE, addDependencies);
  return { node, server: path.join(vscode, 'lib/vscode/out/server-main.js'), browser: await chromium() };
}

/** The server's own dependencies, as its npm-shrinkwrap.json pins them. (`npm ci` refuses that file.) */
async function addDependencies(folder: string): Promise<void> {
  const vscode = path.join(folder, 'lib/vscode');
  await npm(['install', '--omit=dev'], vscode);
  for (const unused of UNUSED) await rm(path.join(vscode, unused), { recursive: true, force: true });
}

/** 233 MB that no test asks for. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'extensions/copilot',
];
