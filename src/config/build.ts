import type { Kind } from '#core/message.ts';
import type { RuleMeta } from '#core/rule-meta.ts';
import { readTopics, readWords, type TeamWord } from './team-data.ts';
import type { ConfigNode } from './tree.ts';
import type { Config, FieldsEntry, IgnoreEntry, PresetName, RuleSetting, Selector, SeverityName } from './types.ts';

/** What one configuration file says, before it is merged with others. Parts that it leaves out are undefined. */
export interface Layer extends Omit<Config, 'folder' | 'file' | 'preset' | 'include'> {
  readonly preset?: PresetName;
  readonly include?: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Shapes a value that has passed the schema.
 * @param node the file's root, for places in it
 * @param file its path
 * @param rules those that a configuration may name
 */
export function buildLayer(raw: Raw, node: ConfigNode, file: string, rules: readonly RuleMeta[]): Layer {
  const open = new Map(rules.flatMap(({ id, words }) => (words === undefined ? [] : [[id, words] as const])));
  const ignored = list<string | Raw>(raw.ignore);
  const layer: Layer = {
    exclude: [...list<string>(raw.exclude), ...ignored.filter((entry) => typeof entry === 'string')],
    rules: ruleSettings(raw.rules, open),
    overrides: list<Raw>(raw.overrides).map((entry) => ({
      ...selectorOf(entry),
      ...(entry.rules === undefined ? {} : { rules: ruleSettings(entry.rules, open) }),
      ...part('system', entry.system as string | undefined),
    })),
    placeholders: list<string>(raw.placeholders).map(bareName),
    fields: list<Raw>(raw.fields).map(
      (entry) => ({ ...entry, files: list<string>(entry.files) }) as unknown as FieldsEntry,
    ),
    forms: (raw.forms ?? {}) as Readonly<Record<string, string>>,
    ignore: ignored
      .filter((entry) => typeof entry === 'object')
      .map((entry) => ({
        ...selectorOf(entry),
        ...part('message', entry.message as string | undefined),
        ...part('rules', entry.rules === undefined ? undefined : list<string>(entry.rules)),
        ...part('reason', entry.reason as string | undefined),
      })),
    words: wordsIn(node, file, open),
    topics: readTopics(entryOf(node, 'topics'), file),
    ...part('preset', raw.preset as PresetName | undefined),
    ...part('system', raw.system as string | undefined),
    ...part('include', raw.include === undefined ? undefined : list<string>(raw.include)),
  };
  return { ...layer, ignore: withOffsets(layer.ignore, node) };
}

/** A name may be written with its brackets: `{{order.number}}` and `order.number` are the same placeholder. */
function bareName(name: string): string {
  return name.replace(/^[{[(<%#$!\s]+|[}\])>%\s]+$/g, '') || name;
}

/** Rules that take words, by id. */
type Open = ReadonlyMap<string, true | 'glossary'>;

function ruleSettings(raw: unknown, open: Open): Record<string, RuleSetting> {
  const out: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries((raw ?? {}) as Raw)) {
    if (typeof value !== 'object') out[id] = { severity: value as SeverityName };
    else {
      const { severity, ...more } = value as { severity?: SeverityName };
      // Words become phrases when the linter is made; they are no option that the rule would see.
      const options = Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'words' || !open.has(id)));
      out[id] = { ...part('severity', severity), ...(Object.keys(options).length > 0 ? { options } : {}) };
    }
  }
  return out;
}

/** The words of each rule; its own list comes after the glossary, and has the last word. */
function wordsIn(root: ConfigNode, file: string, open: Open): Record<string, readonly TeamWord[]> {
  const out: Record<string, readonly TeamWord[]> = {};
  const rules = entryOf(root, 'rules');
  for (const [id, kind] of open) {
    const glossary = kind === 'glossary' ? readWords(entryOf(root, 'glossary'), file) : [];
    const own = readWords(entryOf(entryOf(rules, id), 'words'), file);
    const said = new Set(own.map(({ wording }) => wording.text));
    const words = [...glossary.filter(({ wording }) => !said.has(wording.text)), ...own];
    if (words.length > 0) out[id] = words;
  }
  return out;
}

function entryOf(node: ConfigNode | undefined, key: string): ConfigNode | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

function selectorOf(entry: Raw): Selector {
  const names = ['files', 'kinds', 'systems', 'titles'] as const;
  return Object.fromEntries(
    names.filter((name) => entry[name] !== undefined).map((name) => [name, list(entry[name])]),
  ) as {
    files?: string[];
    kinds?: Kind[];
  };
}

/** The entries of `ignore` in the file, in order. Those that were dropped as wrong make the places unsure: none then. */
function withOffsets(entries: readonly IgnoreEntry[], root: ConfigNode): readonly IgnoreEntry[] {
  const found = entryOf(root, 'ignore');
  const nodes = found?.kind === 'list' ? found.items.filter((item) => item.kind === 'map') : [];
  if (nodes.length !== entries.length) return entries;
  return entries.map((entry, i) => ({ ...entry, ...part('offset', nodes[i]?.start), ...part('end', endOf(nodes[i])) }));
}

/** Where the last value of a node ends: a block in YAML goes on up to the next one. A closing bracket is left out. */
function endOf(node: ConfigNode | undefined): number | undefined {
  const last = node?.kind === 'map' ? node.entries[node.entries.length - 1]?.value : undefined;
  return last ? Math.max(endOf(last) ?? 0, last.kind === 'map' ? 0 : last.end) : node?.end;
}

function list<T>(value: unknown): T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as T[];
}

function part<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
