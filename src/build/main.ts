import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '#protocol/languages.ts';
import { formatProblem } from '#rule/problem.ts';
import { SYSTEMS } from '#systems/index.ts';
import { withActivationEvents } from './activation-events.ts';
import { generate } from './generate.ts';
import { readFolder } from './rule-files.ts';

/*
 * npm run generate                     writes everything that is made from rules/, and the manifest's activation events
 * npm run generate -- --check          writes nothing; exit 1 where something is out of date
 * npm run generate -- --skip-faulty    leaves out the rules that are not right yet and writes the rest
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');
const skipFaulty = process.argv.includes('--skip-faulty');

const readmePath = join(root, 'README.md');
const readme = existsSync(readmePath) ? readFileSync(readmePath, 'utf8') : undefined;
const manifest = withActivationEvents(readFileSync(join(root, 'package.json'), 'utf8'), LANGUAGES);
const { files: made, problems } = generate(readFolder(root, 'rules'), readme, SYSTEMS, skipFaulty);
const files = [...made, { path: 'package.json', text: manifest }];
for (const problem of problems) console.error(formatProblem(problem));

if (problems.length > 0 && !skipFaulty) {
  console.error(`\n${problems.length} to mend. Nothing was written.`);
  process.exitCode = 1;
} else {
  const stale = files.filter(({ path, text }) => {
    const full = join(root, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  for (const { path, text } of stale) {
    if (check) console.error(`${path} is out of date. Please run: npm run generate`);
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`wrote ${path}`);
    }
  }
  if (check && stale.length > 0) process.exitCode = 1;
  else if (stale.length === 0) console.log('Everything is up to date.');
}
