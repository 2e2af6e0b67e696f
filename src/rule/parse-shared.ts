import { FieldReader, isRecord } from './field-reader.ts';
import { readEntry } from './parse-phrases.ts';
import type { PhraseEntry } from './phrase-entry.ts';
import { type Problem, Problems } from './problem.ts';
import { readYaml } from './yaml-source.ts';

/** What a file of rules/shared/classes/ holds: names, and their wordings. */
export interface ParsedClasses {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly Problem[];
}

/** What a file of rules/shared/acts/ holds. */
export interface ParsedAct {
  readonly act: string;
  readonly means: string;
  /** For this act alone. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** By finer kind; '' for what belongs to none. */
  readonly kinds: Readonly<Record<string, readonly PhraseEntry[]>>;
  readonly problems: readonly Problem[];
}

/** Reads a file of word classes: each key is a name, its value a wording or a list of them. */
export function parseClasses(text: string, file: string): ParsedClasses {
  const problems = new Problems(file);
  const yaml = readYaml(text, 1, problems);
  const fields = new FieldReader(yaml, [], yaml.value, problems);
  if (yaml.value !== null && !isRecord(yaml.value) && problems.list.length === 0) {
    problems.add(1, 'A file of word classes is a mapping: each line starts with a name and a colon.');
  }
  return { classes: readClasses(fields, isRecord(yaml.value) ? yaml.value : {}), problems: problems.list };
}

/** Reads one speech act: `act`, `means`, and entries under `find` or under a finer kind. */
export function parseAct(text: string, file: string): ParsedAct {
  const problems = new Problems(file);
  const yaml = readYaml(text, 1, problems);
  const top = new FieldReader(yaml, [], yaml.value, problems);
  top.onlyKeys(['act', 'means', 'classes', 'find', 'kinds'], 'a speech act');
  const kinds: Record<string, PhraseEntry[]> = {};
  const entries = (kind: string, path: readonly string[], value: unknown) => {
    if (!Array.isArray(value)) {
      problems.add(yaml.line(path), `“${path.join(' › ')}” must be a list: each entry starts with “- find: …”.`);
      return;
    }
    const fields = new FieldReader(yaml, [], yaml.value, problems);
    kinds[kind] = value.map((_, i) => readEntry(fields.child(...path, i), 'find', yaml.line([...path, i])));
  };
  if (top.has('find')) entries('', ['find'], top.raw('find'));
  for (const [kind, value] of Object.entries(top.record('kinds'))) entries(kind, ['kinds', kind], value);
  if (Object.keys(kinds).length === 0) top.problem('find', 'Please add “find” or “kinds”: the wordings of the act.');
  return {
    act: top.text('act'),
    means: top.text('means'),
    classes: readClasses(top.child('classes'), top.record('classes')),
    kinds,
    problems: problems.list,
  };
}

function readClasses(fields: FieldReader, names: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, fields.list(name)]));
}
