import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from './support/run-fake.ts';
import { formatScenario, parseScenario, reads, type Step } from './support/scenario.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'test/cli/scenarios');

/** With this set, what the commands write becomes what is expected. Read the diff before you keep it. */
const update = process.env.KINDLINT_UPDATE_SCENARIOS === '1';

describe('the built command line', () => {
  let bin = '';
  before(() => {
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
    bin = folderWith({});
    fs.symlinkSync(path.join(root, 'dist/cli.cjs'), path.join(bin, 'kindlint'));
  });
  after(() => fs.rmSync(bin, { recursive: true, force: true }));

  for (const name of fs.readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    const scenario = parseScenario(fs.readFileSync(file, 'utf8'));
    it(`${name}: ${scenario.title}`, () => {
      const files = Object.fromEntries(scenario.files.map((each) => [each.path, each.text]));
      const cwd = folderWith(files);
      const steps: Step[] = [];
      try {
        for (const step of scenario.steps) steps.push(runStep(step, cwd, bin));
      } finally {
        fs.rmSync(cwd, { recursive: true, force: true });
      }
      if (update) fs.writeFileSync(file, formatScenario({ ...scenario, steps }));
    });
  }
});

/** Runs a step and compares; the step as it should be written where updating. */
function runStep(step: Step, cwd: string, bin: string): Step {
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: cwd };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', step.command], { cwd, env, encoding: 'utf8' });
  const after = step.after.map(({ path: at }) => ({ path: at, text: fs.readFileSync(path.join(cwd, at), 'utf8') }));
  const holds = reads(stdout, step.stdout) && reads(stderr, step.stderr) && status === step.exit;
  const filesHold = after.every(({ text }, i) => reads(text, step.after[i]?.text ?? ''));
  if (holds && filesHold) return step;
  const actual = { ...step, stdout, stderr, exit: status ?? -1, after };
  if (!update) assert.deepEqual(actual, step);
  return actual;
}
