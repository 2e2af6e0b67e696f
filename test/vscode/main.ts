import path from 'node:path';
import type { Totals } from '../support/totals.ts';
import { type Run, runInBrowser } from './launch/browser.ts';
import { NoDesktop, runOnDesktop } from './launch/desktop.ts';
import { print, type Report, totalsOf } from './launch/report.ts';

const extension = path.join(import.meta.dirname, '../..');
const workspace = path.join(import.meta.dirname, 'fixtures/ws');
const workspaceFile = 'tests.code-workspace';

/** Everything a user sees, in an extension host of node: on the desktop where one can be had, else in the browser. */
export async function runApiSuites(): Promise<Totals> {
  const run: Run = { suites: ['node', 'api'], extension, workspace, workspaceFile };
  return told(
    await runOnDesktop(run).catch((error) => {
      if (!(error instanceof NoDesktop)) throw error;
      console.log(`VS Code runs in a browser, as there is none for the desktop: ${error.message}.`);
      return runInBrowser(run);
    }),
  );
}

/** The same in an extension host of the browser, as on vscode.dev. */
export async function runWebSuites(): Promise<Totals> {
  return told(await runInBrowser({ suites: ['web', 'api'], kind: 'web', extension, workspace, workspaceFile }));
}

function told(report: Report): Totals {
  print(report);
  return totalsOf(report);
}
