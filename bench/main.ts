import { createLinter } from '#engine/linter.ts';
import { parseMarkdown } from '#formats/markdown/parse.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import type { RuleSet } from '#rule/rule-set.ts';
import { corpus } from './corpus.ts';
import { measure } from './measure.ts';
import { withMorePhrases } from './more-phrases.ts';

// Prints what the rules cost beside the parse: npm run bench -- [folder of Markdown files] [rounds]
const ruleSet: RuleSet = { rules, lexicon };
const [folder = 'examples', rounds = '5'] = process.argv.slice(2);
const files = corpus(folder);
const megabytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0) / 1e6;
const linter = createLinter(ruleSet);
const tenfold = withMorePhrases(ruleSet, 10);
const bigLinter = createLinter(tenfold);

const [parse, total, big] = measure(Number(rounds), [
  () => files.forEach((file) => parseMarkdown(file.text)),
  () => files.forEach((file) => linter.lint(file.path, file.text, { named: true })),
  () => files.forEach((file) => bigLinter.lint(file.path, file.text, { named: true })),
]) as [number, number, number];

const count = (set: RuleSet) => set.lexicon.rules.reduce((sum, rule) => sum + rule.phrases.length, 0);
const row = (name: string, seconds: number) =>
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(3).padStart(8)} s ${(megabytes / seconds).toFixed(2).padStart(7)} MB/s` +
      ` ${`${(((seconds - parse) / parse) * 100).toFixed(1)} %`.padStart(9)} over the parse`,
  );
console.log(
  `${files.length} Markdown files, ${megabytes.toFixed(2)} MB, median cpu time of ${rounds} interleaved warm runs`,
);
row('syntax trees alone', parse);
row(`whole lint, ${count(ruleSet)} phrase entries`, total);
row(`whole lint, ${count(tenfold)} phrase entries`, big);
