import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../host/workbench.ts';
import { bundledSuites } from './bundle.ts';
import { type Report, readReport } from './report.ts';

export interface Run extends Omit<WorkbenchOptions, 'tests'> {
  /** Folders of test/vscode/suites. */
  readonly suites: readonly string[];
}

/** Seconds after which a run is given up. */
const LIMIT = Number(process.env.LIMIT ?? 240);

/** Runs suites in VS Code in the browser. Rejects where they gave no report, or it and the exit code differ. */
export async function runInBrowser({ suites, ...options }: Run): Promise<Report> {
  const bundle = await bundledSuites(suites, options.kind ?? 'node', options.extension);
  try {
    const workbench = await openWorkbench({ ...options, tests: bundle.file });
    try {
      const report = await reportOf(workbench);
      if (process.env.VERBOSE) await show(workbench);
      return report;
    } catch (error) {
      await show(workbench);
      throw error;
    } finally {
      await workbench.close();
    }
  } finally {
    await bundle.remove();
  }
}

async function reportOf({ exit, folder }: Workbench): Promise<Report> {
  const late = wait(LIMIT * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`The tests were still running after ${LIMIT} seconds.`);
  });
  const code = await Promise.race([exit, late]);
  const report = readReport(path.join(folder, 'report.json'));
  if (!report) throw new Error(`VS Code ended with ${code} and without a report: the tests did not run.`);
  const failed = report.tests.some(({ state }) => state === 'failed');
  if (failed !== (code !== 0)) throw new Error(`VS Code ended with ${code}, which is not what the report says.`);
  return report;
}

/** Leaves what helps to see why a run gave nothing. */
export async function show({ page, log }: Workbench, name = 'page'): Promise<void> {
  const folder = path.join(os.tmpdir(), 'kindlint-vscode-failed');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file }).catch(() => {});
  console.error(`${file} shows the window. The last lines of the server and the page:\n${log()}`);
}
