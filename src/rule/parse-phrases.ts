import type { Kind } from '#core/message.ts';
import { FieldReader, isRecord } from './field-reader.ts';
import type { PhraseEntry } from './phrase-entry.ts';
import { type Problem, Problems } from './problem.ts';
import { readYaml } from './yaml-source.ts';

const kinds: readonly Kind[] = ['macro', 'article', 'note'];
const places = ['condition', 'question', 'heading', 'list-item', 'table-cell', 'quote', 'subject', 'body'] as const;

/** Keys that an entry may have besides the wordings themselves, and the wording lists among them. */
const wordingKeys = ['unless', 'unless sentence', 'unless next', 'only sentence', 'not after', 'not before'] as const;
const entryKeys = [
  ...['say', 'fix', 'because', 'e.g.', 'fine', ...wordingKeys, 'unless act', 'only act', 'not in', 'only in'],
  ...['kinds', 'systems', 'report', 'message', 'name', 'tight'],
];

/** What a phrases.yaml holds. */
export interface ParsedPhrases {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly phrases: readonly PhraseEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a phrases.yaml.
 * @param file how problems name the file
 */
export function parsePhrases(text: string, file: string): ParsedPhrases {
  const problems = new Problems(file);
  const yaml = readYaml(text, 1, problems);
  const top = new FieldReader(yaml, [], yaml.value, problems);
  if (yaml.value !== undefined && yaml.value !== null && !isRecord(yaml.value)) {
    problems.add(1, 'A phrases.yaml has the key “phrases:” at its top. The list of phrases stands below it.');
  }
  top.onlyKeys(['classes', 'phrases'], 'phrases.yaml');
  const classes: Record<string, readonly string[]> = {};
  const classFields = top.child('classes');
  for (const name of Object.keys(top.record('classes'))) classes[name] = classFields.list(name);
  const entries = top.raw('phrases') ?? [];
  if (!Array.isArray(entries)) {
    top.problem('phrases', '“phrases” must be a list: each entry starts with “- avoid: …”.');
  }
  const list: unknown[] = Array.isArray(entries) ? entries : [];
  return {
    classes,
    phrases: list.map((_, i) => readEntry(top.child('phrases', i), 'avoid', yaml.line(['phrases', i]))),
    problems: problems.list,
  };
}

/**
 * Reads one entry of a phrases.yaml (`key` is 'avoid') or of an act ('find').
 * @param line 1-based
 */
export function readEntry(fields: FieldReader, key: 'avoid' | 'find', line: number): PhraseEntry {
  fields.onlyKeys([key, ...entryKeys], 'a phrase');
  const wordings = fields.list(key);
  if (wordings.length === 0) fields.problem(key, `Please add “${key}”, the wording to find.`);
  const say = readSay(fields);
  const fix = fields.choice('fix', ['safe', 'suggest', 'none'], say.length > 0 ? 'suggest' : 'none');
  if (fix !== 'none' && say.length === 0) fields.problem('fix', `“fix: ${fix}” needs a “say”, the words to put there.`);
  const tight = fields.raw('tight');
  if (tight !== undefined && typeof tight !== 'boolean') fields.problem('tight', '“tight” is true or false.');
  return {
    wordings,
    say,
    fix,
    because: fields.text('because', ''),
    examples: fields.list('e.g.'),
    fine: fields.list('fine'),
    unless: fields.list('unless'),
    unlessSentence: fields.list('unless sentence'),
    unlessNext: fields.list('unless next'),
    onlySentence: fields.list('only sentence'),
    notAfter: fields.list('not after'),
    notBefore: fields.list('not before'),
    unlessAct: fields.list('unless act'),
    onlyAct: fields.list('only act'),
    notIn: fields.choices('not in', places),
    onlyIn: fields.choices('only in', places),
    kinds: fields.choices('kinds', kinds),
    systems: fields.list('systems'),
    report: fields.text('report', ''),
    message: fields.text('message', 'default'),
    name: fields.text('name', ''),
    tight: tight === true,
    line,
  };
}

/** `say: ''` means: leave the words out. */
function readSay(fields: FieldReader): string[] {
  return fields.raw('say') === '' ? [''] : fields.list('say');
}
