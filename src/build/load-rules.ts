import { didYouMean } from '#core/nearest.ts';
import { checkPhrases } from '#rule/check-phrases.ts';
import { type ParsedPhrases, parsePhrases } from '#rule/parse-phrases.ts';
import { type ParsedRule, parseRule } from '#rule/parse-rule.ts';
import { type ParsedTopics, parseTopics } from '#rule/parse-topics.ts';
import type { Problem } from '#rule/problem.ts';
import { topicAct } from '#rule/topics.ts';
import { loadOrder, ORDER_FILE } from './load-order.ts';
import type { SourceFile } from './rule-files.ts';

/** A rule as its folder has it. */
export interface RuleFolder {
  readonly id: string;
  /** Such as `rules/template/repeated-word`. */
  readonly folder: string;
  readonly rule: ParsedRule;
  readonly phrases: ParsedPhrases;
  readonly topics: ParsedTopics;
  readonly hasCheck: boolean;
  /** Speech acts that check.ts asks for. */
  readonly actsUsed: readonly string[];
}

export interface LoadedFolders {
  /** Sorted by id; a folder that can't be used at all is left out. */
  readonly rules: readonly RuleFolder[];
  readonly problems: readonly Problem[];
}

const fileNames = ['rule.md', 'phrases.yaml', 'topics.yaml', 'check.ts'];
const noTopics: ParsedTopics = { topics: [], examples: new Map(), lines: new Map(), problems: [] };

/**
 * Reads every rule's folder from the files below rules/ and says what to mend in those that are not right.
 * @param acts names of the speech acts
 */
export function loadRules(files: readonly SourceFile[], acts: Iterable<string> = []): LoadedFolders {
  const problems: Problem[] = [];
  const known = new Set(acts);
  const folders = new Map<string, Map<string, SourceFile>>();
  for (const file of files) {
    const parts = file.path.split('/').slice(1);
    if (
      parts[0] === 'shared' ||
      parts[0] === 'languages' ||
      file.path === 'rules/README.md' ||
      file.path === ORDER_FILE
    )
      continue;
    const [family = '', rule = '', name = ''] = parts;
    const fault = placeFault(parts);
    if (fault) {
      problems.push({ file: file.path, line: 1, message: fault });
      if (parts.length !== 3) continue;
    }
    const id = `${family}/${rule}`;
    folders.set(id, (folders.get(id) ?? new Map()).set(name, file));
  }
  const rules: RuleFolder[] = [];
  for (const [id, byName] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = readFolder(id, byName, known, problems);
    if (rule) rules.push(rule);
  }
  problems.push(...crossChecks(rules));
  for (const { folder, phrases, rule, actsUsed } of rules) {
    for (const act of actsUsed.filter((name) => !known.has(name))) {
      const message = `There is no speech act “${act}” in rules/shared/acts/.${didYouMean(act, known)}`;
      problems.push({ file: `${folder}/check.ts`, line: 1, message });
    }
    problems.push(...checkPhrases(phrases.phrases, `${folder}/phrases.yaml`, rule.meta, known));
  }
  const order = loadOrder(
    files,
    rules.map(({ rule }) => rule.meta),
  );
  problems.push(...order.problems);
  return { rules: rules.map((each) => ranked(each, order.rankOf(each.rule.meta))), problems };
}

function ranked(folder: RuleFolder, rank: number | undefined): RuleFolder {
  if (rank === undefined) return folder;
  return { ...folder, rule: { ...folder.rule, meta: { ...folder.rule.meta, rank } } };
}

/** Why a file may not be where it is, or undefined. @param parts of the path, below rules/ */
function placeFault(parts: readonly string[]): string | undefined {
  if (parts.length !== 3)
    return 'A rule is a folder two levels down: rules/<family>/<rule>/. Please move this file there.';
  const bad = parts.slice(0, 2).find((part) => !/^[a-z]+(-[a-z]+)*$/.test(part));
  if (bad) return `“${bad}” can't be part of a rule's id. Please use small letters and hyphens.`;
  const name = parts[2] ?? '';
  if (fileNames.includes(name)) return undefined;
  return `A rule's folder holds ${fileNames.join(', ')} only.${didYouMean(name, fileNames)}`;
}

function readFolder(
  id: string,
  files: ReadonlyMap<string, SourceFile>,
  acts: Iterable<string>,
  problems: Problem[],
): RuleFolder | undefined {
  const folder = `rules/${id}`;
  const ruleFile = files.get('rule.md');
  if (!ruleFile) {
    const message =
      'This folder has no rule.md. Please add one (rules/README.md shows its form), or remove the folder.';
    problems.push({ file: `${folder}/rule.md`, line: 1, message });
    return undefined;
  }
  const rule = parseRule(id, ruleFile.text, ruleFile.path);
  const phraseFile = files.get('phrases.yaml');
  const phrases: ParsedPhrases = phraseFile
    ? parsePhrases(phraseFile.text, phraseFile.path)
    : { classes: {}, phrases: [], problems: [] };
  const topicFile = files.get('topics.yaml');
  const topics = topicFile ? parseTopics(topicFile.text, topicFile.path, acts) : noTopics;
  problems.push(...rule.problems, ...phrases.problems, ...topics.problems);
  const hasCheck = files.has('check.ts');
  if (!phraseFile && !hasCheck) {
    const message =
      'This rule finds nothing yet. Please add a phrases.yaml, or a check.ts where phrases are not enough.';
    problems.push({ file: ruleFile.path, line: 1, message });
  }
  const proven = rule.examples.some((example) => example.verdict === 'bad');
  for (const entry of phrases.phrases) {
    if (entry.examples.length > 0 || proven) continue;
    const message = 'Please add an “e.g.”: a sentence in which this is found.';
    problems.push({ file: `${folder}/phrases.yaml`, line: entry.line, message });
  }
  if (topicFile && !hasCheck) {
    const message = 'Topics are read by a check.ts. Please add one, or remove this file.';
    problems.push({ file: topicFile.path, line: 1, message });
  }
  return { id, folder, rule, phrases, topics, hasCheck, actsUsed: actsIn(files.get('check.ts')?.text ?? '') };
}

/** The speech acts that a check.ts asks for: `sentence.is('apology')`. */
function actsIn(code: string): string[] {
  return [...code.matchAll(/\.(?:is|marks)\('([^']+)'\)/g)].map((match) => match[1] ?? '');
}

/** What can only be seen with all rules at hand. */
function crossChecks(rules: readonly RuleFolder[]): Problem[] {
  const ids = rules.map(({ id }) => id);
  const titles = new Map<string, string>();
  const topicHomes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, folder, rule, topics } of rules) {
    const add = (message: string) => problems.push({ file: `${folder}/rule.md`, line: 2, message });
    for (const other of rule.meta.yields) {
      if (other === id) add('A rule can’t yield to itself.');
      else if (!ids.includes(other))
        add(`“yields” names “${other}”, and there is no such rule.${didYouMean(other, ids)}`);
    }
    const twin = titles.get(rule.meta.title);
    if (twin) add(`“${rule.meta.title}” is the title of ${twin} already. Please choose another one.`);
    titles.set(rule.meta.title, id);
    for (const { key } of topics.topics) {
      const home = topicHomes.get(key);
      const message = `The topic “${key}” is in ${home} already. Please choose another name.`;
      if (home)
        problems.push({ file: `${folder}/topics.yaml`, line: topics.lines.get(topicAct(key, 'title')) ?? 1, message });
      topicHomes.set(key, id);
    }
  }
  return problems;
}
