import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder } from '../host/cache.ts';
import type { Run } from './browser.ts';
import { bundledSuites } from './bundle.ts';
import { type Report, readReport } from './report.ts';

/** As new as the one of the browser. */
const VERSION = '1.139.1';

/** Why there is no desktop VS Code to be had; an error of this kind means: take the browser. */
export class NoDesktop extends Error {}

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * The program of a desktop VS Code: the one that `KINDLINT_VSCODE_EXECUTABLE` names, or a download. Asks for a display
 * and for the network first, so that a machine without them is told so in seconds.
 */
async function desktop(): Promise<string> {
  if (headless && spawnSync('which', ['xvfb-run']).status !== 0) throw new NoDesktop('there is no display and no xvfb');
  if (process.env.KINDLINT_VSCODE_EXECUTABLE) return process.env.KINDLINT_VSCODE_EXECUTABLE;
  const probe = fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(4000),
  });
  const found = await probe.then(({ ok }) => ok).catch(() => false);
  if (!found) throw new NoDesktop('its download can’t be reached');
  const cachePath = path.join(cacheFolder, 'desktop');
  return downloadAndUnzipVSCode({ version: VERSION, cachePath, timeout: 10_000 }).catch((error) => {
    throw new NoDesktop(`its download failed: ${error.message}`);
  });
}

/** Runs suites in a desktop VS Code. Rejects with `NoDesktop` where there is none or it doesn't start. */
export async function runOnDesktop({ suites, extension, workspace, workspaceFile = '', env }: Run): Promise<Report> {
  const program = await desktop();
  // Short: VS Code's socket lies in the user's data, and its name has 107 bytes at most.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kindlint-vscode-'));
  const bundle = await bundledSuites(suites, 'node', extension);
  try {
    await cp(workspace, path.join(folder, 'ws'), { recursive: true });
    const launchArgs = [
      ...(headless ? ['-a', program] : []),
      path.join(folder, 'ws', workspaceFile),
      '--disable-extensions',
      `--user-data-dir=${path.join(folder, 'user')}`,
      `--extensions-dir=${path.join(folder, 'extensions')}`,
    ];
    const failed = await runTests({
      vscodeExecutablePath: headless ? 'xvfb-run' : program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: bundle.file,
      extensionTestsEnv: env ?? {},
      launchArgs,
    }).catch((error: Error) => error);
    const report = readReport(path.join(folder, 'report.json'));
    if (!report) throw new NoDesktop(`it ended without a report: ${failed instanceof Error ? failed.message : failed}`);
    return report;
  } finally {
    await bundle.remove();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
