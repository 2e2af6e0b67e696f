import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTotals, type Totals } from './totals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs mocha over the files in a process of its own. */
export async function runMocha(...files: string[]): Promise<Totals> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kindlint-tests-'));
  try {
    const report = path.join(folder, 'totals');
    const child = spawn(process.execPath, [path.join(root, 'node_modules/mocha/bin/mocha.js'), ...files], {
      cwd: root,
      env: { ...process.env, KINDLINT_TEST_REPORT: report },
      stdio: 'inherit',
    });
    const [code] = await once(child, 'exit');
    const totals = parseTotals(read(report));
    if (!totals) throw new Error(`mocha ended with ${code} and without totals.`);
    if ((code === 0) !== (totals.failed === 0)) throw new Error(`mocha ended with ${code}, unlike its totals.`);
    return totals;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
