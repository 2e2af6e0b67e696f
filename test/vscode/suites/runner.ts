import 'mocha/mocha.js';
import * as vscode from 'vscode';
import type { Report, TestReport } from '../launch/report.ts';
import { facts } from './support/facts.ts';

/*
 * Runs the suites inside VS Code, in an extension host of node or of the browser. This module is the first of the
 * bundle, so that the suites after it find mocha's functions.
 */

/** Filled in by the bundler. */
declare const GREP: string;

// Mocha's build for browsers serves both kinds of hosts.
mocha.setup({ ui: 'bdd', reporter: class {} as never, timeout: 60_000, grep: GREP });

/** VS Code calls this when the host has started. Rejects where a test failed, and VS Code then ends with code 1. */
export async function run(): Promise<void> {
  const tests: TestReport[] = [];
  const note = (test: Mocha.Runnable, state: TestReport['state'], error?: Error) =>
    tests.push({
      title: test.fullTitle(),
      state,
      duration: test.duration ?? 0,
      ...(error ? { error: textOf(error) } : {}),
    });
  await new Promise<void>((resolve) => {
    // Its own `run` would look for options in the page's address, and a host has no page.
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, () => resolve());
    runner.on('pass', (test) => note(test, 'passed'));
    runner.on('fail', (test, error) => {
      // Shown too where the run as a whole comes to nothing.
      console.error(`${test.fullTitle()}: ${error.message}`);
      note(test, 'failed', error);
    });
    runner.on('pending', (test) => note(test as never, 'skipped'));
  });
  await leave({ tests, facts });
  const failed = tests.filter(({ state }) => state === 'failed').length;
  if (failed) throw new Error(`${failed} failed.`);
}

/** Message and stack, without mocha's own part of it. */
function textOf({ message, stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const own = frames.slice(
    0,
    frames.findIndex((line) => /callFn|callFnAsync|Runnable/.test(line)),
  );
  return [message, ...own].join('\n');
}

/** Puts the report beside the workspace. An extension host in the browser has no other way out. */
async function leave(report: Report): Promise<void> {
  const folder = vscode.workspace.workspaceFile ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const file = vscode.Uri.joinPath(folder, vscode.workspace.workspaceFile ? '../../report.json' : '../report.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(report)));
}
