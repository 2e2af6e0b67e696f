import { createLinter } from '#engine/linter.ts';
import { parseMarkdown } from '#formats/markdown/parse.ts';
import { lexicon } from '#generated/lexicon.ts';
import { rules } from '#generated/registry.ts';
import type { RuleSet } from '#rule/rule-set.ts';
import { corpus } from './corpus.ts';
import { measure } from './measure.ts';
import { withMorePhrases } from './more-phrases.ts';
import { referenceTree } from './reference.ts';
import { relint } from './relint.ts';

// Prints what the rules cost beside the parse, and how long an editor waits: npm run bench -- [folder of Markdown files] [rounds]
const ruleSet: RuleSet = { rules, lexicon };
const [folder = 'examples', rounds = '5'] = process.argv.slice(2);
const files = corpus(folder);
const megabytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0) / 1e6;
const linter = createLinter(ruleSet);
const tenfold = withMorePhrases(ruleSet, 10);
const bigLinter = createLinter(tenfold);

const [reference, trees, total, big] = measure(Number(rounds), [
  () => files.forEach((file) => referenceTree(file.text)),
  () => files.forEach((file) => parseMarkdown(file.text)),
  () => files.forEach((file) => linter.lint(file.path, file.text, { named: true })),
  () => files.forEach((file) => bigLinter.lint(file.path, file.text, { named: true })),
]) as [number, number, number, number];

const count = (set: RuleSet) => set.lexicon.rules.reduce((sum, rule) => sum + rule.phrases.length, 0);
const over = (seconds: number, base: number) => `${(((seconds - base) / base) * 100).toFixed(1)} %`.padStart(9);
const row = (name: string, seconds: number) =>
  console.log(
    `${name.padEnd(44)} ${seconds.toFixed(3).padStart(8)} s ${(megabytes / seconds).toFixed(2).padStart(7)} MB/s` +
      `  over 1: ${over(seconds, reference)}  over 2: ${over(seconds, trees)}`,
  );
console.log(
  `${files.length} Markdown files, ${megabytes.toFixed(2)} MB, median cpu time of ${rounds} interleaved warm runs`,
);
row('1 syntax trees of remark-parse, all of GFM', reference);
row('2 syntax trees as the linter has them made', trees);
row(`  whole lint, ${count(ruleSet)} phrase entries`, total);
row(`  whole lint, ${count(tenfold)} phrase entries`, big);
relint(folder);
