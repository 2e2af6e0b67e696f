import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stageExtension } from '#build/extension/stage.ts';
import { packageExtension } from '#build/extension/vsix.ts';
import type { Totals } from '../support/totals.ts';
import { type Run, runInBrowser } from './launch/browser.ts';
import { NoDesktop, runOnDesktop } from './launch/desktop.ts';
import { print, type Report, totalsOf } from './launch/report.ts';

const root = path.join(import.meta.dirname, '../..');
const standIn = path.join(import.meta.dirname, 'stand-in');
const workspace = path.join(import.meta.dirname, 'fixtures/ws');
const workspaceFile = 'tests.code-workspace';

/** Everything a user sees, in an extension host of node: on the desktop where one can be had, else in the browser. */
export async function runApiSuites(): Promise<Totals> {
  const run: Run = { suites: ['node', 'api'], extension: root, workspace, workspaceFile };
  return told(
    await runOnDesktop(run).catch((error) => {
      if (!(error instanceof NoDesktop)) throw error;
      console.log(`VS Code runs in a browser, as there is none for the desktop: ${error.message}.`);
      return runInBrowser(run);
    }),
  );
}

/** The same in an extension host of the browser, as on vscode.dev, with the extension as it is packaged. */
export async function runWebSuites(): Promise<Totals> {
  const extension = stageExtension(root);
  return told(await runInBrowser({ suites: ['web', 'api'], kind: 'web', extension, workspace, workspaceFile }));
}

/** The package, installed as a user installs it; what runs the tests is another extension. */
export async function runInstalledSuites(): Promise<Totals> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kindlint-vsix-'));
  try {
    const vsix = await quietly(() => packageExtension(root, folder));
    return told(
      await runInBrowser({ suites: ['node', 'installed'], extension: standIn, vsix, workspace, workspaceFile }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function told(report: Report): Totals {
  print(report);
  return totalsOf(report);
}

/** vsce lists every file that it packs. */
async function quietly<Value>(run: () => Promise<Value>): Promise<Value> {
  const { log } = console;
  console.log = () => {};
  try {
    return await run();
  } finally {
    console.log = log;
  }
}
