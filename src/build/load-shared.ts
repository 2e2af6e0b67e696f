import { checkPhrases } from '#rule/check-phrases.ts';
import { type ParsedAct, parseAct, parseClasses } from '#rule/parse-shared.ts';
import { type Problem, Problems } from '#rule/problem.ts';
import { readYaml } from '#rule/yaml-source.ts';
import type { SourceFile } from './rule-files.ts';

/** What rules/shared/ holds. */
export interface Shared {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** As the file has it; src/lexicon knows its form. */
  readonly verbs: unknown;
  /** Sorted by name. */
  readonly acts: readonly (ParsedAct & { readonly file: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the word classes, verbs and speech acts of a language.
 * @param root the folder that has them in its `shared/`
 */
export function loadShared(files: readonly SourceFile[], root = 'rules'): Shared {
  const problems: Problem[] = [];
  const classes: Record<string, readonly string[]> = {};
  const homes = new Map<string, string>();
  const acts: (ParsedAct & { file: string })[] = [];
  let verbs: unknown;
  for (const { path, text } of files) {
    if (!path.startsWith(`${root}/shared/`)) continue;
    const [kind, name] = path.slice(`${root}/shared/`.length).split('/');
    if (kind === 'verbs.yaml') verbs = readVerbs(text, path, problems);
    else if (kind === 'classes' && name?.endsWith('.yaml')) {
      const parsed = parseClasses(text, path);
      problems.push(...parsed.problems);
      for (const [word, wordings] of Object.entries(parsed.classes)) {
        const home = homes.get(word);
        if (home) problems.push({ file: path, line: 1, message: `The class “${word}” is in ${home} already.` });
        homes.set(word, path);
        classes[word] = wordings;
      }
    } else if (kind === 'acts' && name?.endsWith('.yaml')) {
      const act = parseAct(text, path);
      problems.push(...act.problems, ...actProblems(act, path, name));
      acts.push({ ...act, file: path });
    } else {
      const message = 'rules/shared/ holds verbs.yaml, classes/*.yaml and acts/*.yaml only. Please move this file.';
      problems.push({ file: path, line: 1, message });
    }
  }
  const names = actNames(acts);
  for (const { kinds, file } of acts) {
    problems.push(...checkPhrases(Object.values(kinds).flat(), file, undefined, names));
  }
  return { classes, verbs, acts, problems };
}

/** Names of acts and of their finer kinds: `apology`, `apology.formula`. */
export function actNames(acts: readonly ParsedAct[]): string[] {
  const names = acts.flatMap(({ act, kinds }) => [act, ...Object.keys(kinds).map((kind) => `${act}.${kind}`)]);
  return names.filter((name) => !name.endsWith('.'));
}

function readVerbs(text: string, path: string, problems: Problem[]): unknown {
  const own = new Problems(path);
  const { value } = readYaml(text, 1, own);
  problems.push(...own.list);
  return value;
}

function actProblems(act: ParsedAct, file: string, name: string): Problem[] {
  const out: Problem[] = [];
  if (name !== `${act.act}.yaml`) {
    out.push({
      file,
      line: 1,
      message: `The act is “${act.act}”, so its file is ${act.act}.yaml. Please rename one of them.`,
    });
  }
  for (const entry of Object.values(act.kinds).flat()) {
    if (entry.examples.length > 0) continue;
    out.push({ file, line: entry.line, message: 'Please add an “e.g.”: a sentence in which this is found.' });
  }
  return out;
}
