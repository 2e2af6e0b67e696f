import { didYouMean } from '#core/nearest.ts';
import { checkPhrases } from './check-phrases.ts';
import { ruleGroup } from './lexicon-source.ts';
import { type ParsedPhrases, parsePhrases } from './parse-phrases.ts';
import { parseRule } from './parse-rule.ts';
import type { Problem } from './problem.ts';
import type { LoadedRule, RuleSet } from './rule-set.ts';
import { wordingProblems } from './wording-problems.ts';

/** A file below a team's `.kindlint/rules/`. */
export interface HouseFile {
  /** How problems name the file; the rule's id is read from its last folders. */
  readonly path: string;
  readonly text: string;
}

export interface HouseRules {
  /** The set given and the house rules that are right; what is faulty is left out. */
  readonly ruleSet: RuleSet;
  readonly problems: readonly Problem[];
}

interface HouseRule {
  readonly rule: LoadedRule;
  readonly phrases: ParsedPhrases;
  /** Path of its phrases.yaml. */
  readonly file: string;
}

/** Adds a team's own rules, which are data only, to a set. */
export function withHouseRules(ruleSet: RuleSet, files: readonly HouseFile[]): HouseRules {
  const problems: Problem[] = [];
  const folders = new Map<string, Map<string, HouseFile>>();
  for (const file of files) {
    const [, id, name] = /(?:^|\/)([^/]+\/[^/]+)\/([^/]+)$/.exec(file.path) ?? [];
    const fault = fileFault(id, name);
    if (fault !== undefined) problems.push({ file: file.path, line: 1, message: fault });
    else if (id && name) folders.set(id, (folders.get(id) ?? new Map()).set(name, file));
  }
  const builtIn = new Set(ruleSet.rules.map(({ meta }) => meta.id));
  // A finer kind such as apology.formula has the act, too.
  const acts = ruleSet.lexicon.acts.flatMap(({ id }) => [id, id.split('.')[0] ?? id]);
  const house: HouseRule[] = [];
  for (const [id, byName] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = readHouseRule(id, byName, builtIn, acts, problems);
    if (rule) house.push(rule);
  }
  problems.push(...yieldProblems(house, builtIn));
  const entries = new Map(house.map(({ rule, phrases }) => [rule.meta.id, phrases.phrases]));
  const faults = wordingProblems(withRules(ruleSet, house).lexicon, (group) => entries.get(group));
  problems.push(...faults);
  const sound = house.filter(({ file }) => !faults.some((fault) => fault.file === file));
  return { ruleSet: withRules(ruleSet, sound), problems };
}

function withRules(ruleSet: RuleSet, house: readonly HouseRule[]): RuleSet {
  const { rules, lexicon } = ruleSet;
  const groups = house.map(({ rule, phrases, file }) => ruleGroup(rule.meta.id, file, phrases));
  return {
    ...ruleSet,
    rules: [...rules, ...house.map(({ rule }) => rule)],
    lexicon: { ...lexicon, rules: [...lexicon.rules, ...groups] },
  };
}

/** Why a file has no place among house rules, or undefined. */
function fileFault(id: string | undefined, name: string | undefined): string | undefined {
  if (!id || !name || !/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
    return 'A house rule is a folder: .kindlint/rules/<family>/<rule>/, in small letters and hyphens. Please move this file there.';
  }
  if (name === 'rule.md' || name === 'phrases.yaml') return undefined;
  if (name === 'check.ts' || /\.[cm]?[jt]s$/.test(name)) {
    return 'House rules are data: code in them is not run. Please say it in phrases.yaml, and remove this file.';
  }
  return `A house rule holds rule.md and phrases.yaml only.${didYouMean(name, ['rule.md', 'phrases.yaml'])}`;
}

function readHouseRule(
  id: string,
  files: ReadonlyMap<string, HouseFile>,
  builtIn: ReadonlySet<string>,
  acts: readonly string[],
  problems: Problem[],
): HouseRule | undefined {
  const text = files.get('rule.md');
  const data = files.get('phrases.yaml');
  if (!text || !data) {
    const file = (text ?? data)?.path ?? id;
    const message = `This house rule has no ${text ? 'phrases.yaml' : 'rule.md'} yet. Please add one beside this file.`;
    problems.push({ file, line: 1, message });
    return undefined;
  }
  if (builtIn.has(id)) {
    const message = `“${id}” is a built-in rule. Please give this one another name.`;
    problems.push({ file: text.path, line: 1, message });
    return undefined;
  }
  const { meta, page, problems: own } = parseRule(id, text.text, text.path, true);
  const phrases = parsePhrases(data.text, data.path);
  const found = [...own, ...phrases.problems];
  found.push(...checkPhrases(phrases.phrases, data.path, meta, acts));
  problems.push(...found);
  return found.length > 0 ? undefined : { rule: { meta, page }, phrases, file: data.path };
}

function yieldProblems(house: readonly HouseRule[], builtIn: ReadonlySet<string>): Problem[] {
  const ids = [...builtIn, ...house.map(({ rule }) => rule.meta.id)];
  return house.flatMap(({ rule, file }) =>
    rule.meta.yields
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file: file.replace(/phrases\.yaml$/, 'rule.md'),
        line: 1,
        message: `“yields” names “${id}”, and there is no such rule.${didYouMean(id, ids)}`,
      })),
  );
}
