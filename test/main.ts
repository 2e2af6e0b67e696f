import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runMocha } from './support/mocha.ts';
import { sum, type Totals, totalsLine } from './support/totals.ts';
import { runApiSuites, runInstalledSuites, runWebSuites } from './vscode/main.ts';

/*
 * `npm test` runs all tests, those in VS Code too, and ends with the totals of all on one line.
 * `npm test -- api ui` runs only the parts that are named.
 */

const parts: Readonly<Record<string, () => Promise<Totals>>> = {
  unit: () => runMocha('test/**/*.test.ts'),
  api: runApiSuites,
  web: runWebSuites,
  installed: runInstalledSuites,
  ui: () => runMocha('test/vscode/ui/*.suite.ts'),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`There is no part “${unknown.join('”, “')}”. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

// What is tested is what is in src/, and not what was built some time ago.
execFileSync(process.execPath, ['esbuild.mjs'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
});

const totals: Totals[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (named.length && !named.includes(name)) continue;
  console.log(`== ${name}`);
  const started = Date.now();
  totals.push(await run().then(someRan).catch(failed));
  console.log(`== ${name}: ${totalsLine(totals.at(-1) as Totals)} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

const line = totalsLine(sum(totals));
console.log(line);
if (process.env.KINDLINT_TEST_REPORT) writeFileSync(process.env.KINDLINT_TEST_REPORT, `${line}\n`);
process.exit(sum(totals).failed ? 1 : 0);

function someRan(each: Totals): Totals {
  if (!each.passed && !each.failed) throw new Error('No test ran.');
  return each;
}

/** A part that could not run counts as a failed test. */
function failed(error: Error): Totals {
  console.error(error);
  return { passed: 0, failed: 1, skipped: 0 };
}
