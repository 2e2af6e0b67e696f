import { didYouMean } from '#core/nearest.ts';
import { checkPhrases } from '#rule/check-phrases.ts';
import { ruleGroup } from '#rule/lexicon-source.ts';
import { parsePhrases } from '#rule/parse-phrases.ts';
import { parseTopics } from '#rule/parse-topics.ts';
import type { PhraseEntry } from '#rule/phrase-entry.ts';
import type { Problem } from '#rule/problem.ts';
import type { Language } from '#rule/rule-set.ts';
import { type Topic, topicGroups } from '#rule/topics.ts';
import { wordingProblems } from '#rule/wording-problems.ts';
import { lexiconOf } from './lexicon-file.ts';
import type { RuleFolder } from './load-rules.ts';
import { actNames, loadShared } from './load-shared.ts';
import type { SourceFile } from './rule-files.ts';

export interface LoadedLanguages {
  /** By ISO 639-1 code. */
  readonly languages: Readonly<Record<string, Language>>;
  readonly problems: readonly Problem[];
}

const place = /^rules\/languages\/([^/]+)\/(.+)$/;

/** Reads what rules/languages/<code>/ holds: the wordings of other languages, in the folders of the rules that they are for. */
export function loadLanguages(files: readonly SourceFile[], rules: readonly RuleFolder[]): LoadedLanguages {
  const codes = new Set(files.flatMap(({ path }) => place.exec(path)?.[1] ?? []));
  const problems: Problem[] = [];
  const languages: Record<string, Language> = {};
  for (const code of [...codes].sort()) {
    const root = `rules/languages/${code}`;
    if (!/^[a-z]{2}$/.test(code) || code === 'en') {
      const message = 'A language is a folder with its two-letter code, such as “de”. English stands in rules/ itself.';
      problems.push({ file: root, line: 1, message });
      continue;
    }
    languages[code] = loadLanguage(root, files, rules, problems);
  }
  return { languages, problems };
}

function loadLanguage(
  root: string,
  files: readonly SourceFile[],
  rules: readonly RuleFolder[],
  problems: Problem[],
): Language {
  const shared = loadShared(files, root);
  const acts = actNames(shared.acts);
  problems.push(...shared.problems);
  const topics: Record<string, readonly Topic[]> = {};
  const entries = new Map<string, readonly PhraseEntry[]>();
  const base = lexiconOf(shared, []);
  const groups = [];
  const topicActs = [];
  for (const { path, text } of files) {
    if (!path.startsWith(`${root}/`) || path.startsWith(`${root}/shared/`)) continue;
    const parts = path.slice(root.length + 1).split('/');
    const id = parts.slice(0, 2).join('/');
    const rule = rules.find((each) => each.id === id);
    if (!rule || parts.length !== 3) {
      const near = didYouMean(
        id,
        rules.map((each) => each.id),
      );
      problems.push({ file: path, line: 1, message: `There is no rule “${id}” that this could be for.${near}` });
    } else if (parts[2] === 'phrases.yaml') {
      const parsed = parsePhrases(text, path);
      problems.push(...parsed.problems, ...checkPhrases(parsed.phrases, path, rule.rule.meta, acts));
      entries.set(id, parsed.phrases);
      groups.push(ruleGroup(id, path, parsed));
    } else if (parts[2] === 'topics.yaml') {
      const parsed = parseTopics(text, path, acts);
      problems.push(...parsed.problems);
      topics[id] = parsed.topics;
      topicActs.push(...topicGroups(path, parsed.topics));
    } else {
      const message = 'Of a rule, another language has its phrases.yaml and its topics.yaml. Please move this file.';
      problems.push({ file: path, line: 1, message });
    }
  }
  const lexicon = { ...base, acts: [...base.acts, ...topicActs], rules: groups };
  problems.push(...wordingProblems(lexicon, (group) => entries.get(group)));
  return { lexicon, topics };
}
