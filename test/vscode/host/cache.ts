import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PINS } from './pins.ts';

export const run = promisify(execFile);

/** Outside the repository, so that clones share it and `git clean` leaves it. `KINDLINT_VSCODE_CACHE` names another. */
export const cacheFolder =
  process.env.KINDLINT_VSCODE_CACHE ||
  path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'kindlint-vscode');

/** Runs npm, without the settings that an `npm test` around it hands down. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { stdout } = await run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env,
    maxBuffer: 2 ** 28,
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
  return stdout;
}

/**
 * The folder of a pinned package, unpacked once: into a folder of its own, checked, completed by `finish`, and only
 * then renamed, so that a run which was cut short, or two at once, leave nothing half made.
 */
export async function packageFolder(spec: string, finish: (folder: string) => Promise<void> = async () => {}) {
  const folder = path.join(cacheFolder, spec.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  const started = Date.now();
  await mkdir(cacheFolder, { recursive: true });
  const temporary = await mkdtemp(path.join(cacheFolder, '.unpacking-'));
  try {
    const packed = await npm(['pack', spec, '--json', '--pack-destination', temporary], temporary);
    const { filename, integrity } = firstOf(packed);
    if (integrity !== PINS[spec]) throw new Error(`${spec} isn't what was pinned: ${integrity}`);
    const unpacked = path.join(temporary, 'package');
    await mkdir(unpacked);
    await run('tar', ['-xzf', path.join(temporary, filename), '--strip-components=1', '-C', unpacked]);
    await finish(unpacked);
    // Where another run was faster, its folder is as good.
    await rename(unpacked, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    console.log(`Unpacked ${spec} into ${cacheFolder} in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return folder;
}

/** What `npm pack --json` says of the one package: a list in npm 11 and before, an object by name after it. */
function firstOf(json: string): { filename: string; integrity: string } {
  return Object.values(JSON.parse(json) as Record<string, { filename: string; integrity: string }>)[0] as never;
}
