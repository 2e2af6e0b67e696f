import { configSchema } from '#config/schema.ts';
import type { PhraseEntry } from '#rule/phrase-entry.ts';
import type { Problem } from '#rule/problem.ts';
import { wordingProblems } from '#rule/wording-problems.ts';
import { languagesFile, lexiconFile, lexiconOf } from './lexicon-file.ts';
import { loadLanguages } from './load-languages.ts';
import { loadRules, type RuleFolder } from './load-rules.ts';
import { actNames, loadShared, type Shared } from './load-shared.ts';
import { withRulesTable } from './readme-table.ts';
import { registryFile } from './registry.ts';
import type { SourceFile } from './rule-files.ts';

export interface Generated {
  /** What is to be written, by path. */
  readonly files: readonly SourceFile[];
  /** What must be mended first. */
  readonly problems: readonly Problem[];
}

/**
 * Makes every generated file from the files below rules/.
 * @param readme the README as it is, whose table is renewed
 * @param systems keys of the help desks
 * @param skipFaulty leaves out the rules that have problems, so that one can go on with the others
 */
export function generate(
  files: readonly SourceFile[],
  readme: string | undefined,
  systems: readonly string[],
  skipFaulty: boolean,
): Generated {
  const shared = loadShared(files);
  const loaded = loadRules(files, actNames(shared.acts));
  const { languages, problems: faults } = loadLanguages(files, loaded.rules);
  const problems = [...shared.problems, ...loaded.problems, ...wordings(shared, loaded.rules), ...faults];
  const rules = skipFaulty ? withoutFaulty(loaded.rules, problems) : loaded.rules;
  const schema = configSchema({ rules: rules.map(({ rule }) => rule.meta), systems });
  const table = readme === undefined ? undefined : withRulesTable(readme, rules);
  return {
    problems,
    files: [
      { path: 'src/generated/registry.ts', text: registryFile(rules) },
      { path: 'src/generated/lexicon.ts', text: lexiconFile(lexiconOf(shared, rules)) },
      { path: 'src/generated/languages.ts', text: languagesFile(languages) },
      { path: 'schema/kindlint.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
      ...(table === undefined ? [] : [{ path: 'README.md', text: table }]),
    ],
  };
}

function withoutFaulty(rules: readonly RuleFolder[], problems: readonly Problem[]): readonly RuleFolder[] {
  return rules.filter(({ folder }) => !problems.some(({ file }) => file.startsWith(`${folder}/`)));
}

function wordings(shared: Shared, rules: readonly RuleFolder[]): Problem[] {
  const entries = new Map<string, readonly PhraseEntry[]>(rules.map(({ id, phrases }) => [id, phrases.phrases]));
  for (const { act, kinds } of shared.acts) {
    for (const [kind, list] of Object.entries(kinds)) entries.set(kind === '' ? act : `${act}.${kind}`, list);
  }
  const lines = new Map(rules.flatMap(({ topics }) => [...topics.lines]));
  return wordingProblems(
    lexiconOf(shared, rules),
    (group) => entries.get(group),
    (group) => lines.get(group),
  );
}
