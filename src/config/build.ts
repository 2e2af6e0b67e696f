import type { Kind } from '#core/message.ts';
import type { ConfigMap, ConfigNode } from './tree.ts';
import type { Config, FieldsEntry, IgnoreEntry, PresetName, RuleSetting, Selector, SeverityName } from './types.ts';

/** What one configuration file says, before it is merged with others. Parts that it leaves out are undefined. */
export interface Layer extends Omit<Config, 'folder' | 'file' | 'preset' | 'include'> {
  readonly preset?: PresetName;
  readonly include?: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Shapes a value that has passed the schema.
 * @param node the file's root, for the places of `ignore` entries
 */
export function buildLayer(raw: Raw, node: ConfigNode): Layer {
  const ignored = list<string | Raw>(raw.ignore);
  const layer: Layer = {
    exclude: [...list<string>(raw.exclude), ...ignored.filter((entry) => typeof entry === 'string')],
    rules: ruleSettings(raw.rules),
    overrides: list<Raw>(raw.overrides).map((entry) => ({
      ...selectorOf(entry),
      ...(entry.rules === undefined ? {} : { rules: ruleSettings(entry.rules) }),
      ...part('system', entry.system as string | undefined),
    })),
    placeholders: list<string>(raw.placeholders).map(bareName),
    fields: list<Raw>(raw.fields).map(
      (entry) => ({ ...entry, files: list<string>(entry.files) }) as unknown as FieldsEntry,
    ),
    ignore: ignored
      .filter((entry) => typeof entry === 'object')
      .map((entry) => ({
        ...selectorOf(entry),
        ...part('message', entry.message as string | undefined),
        ...part('rules', entry.rules === undefined ? undefined : list<string>(entry.rules)),
        ...part('reason', entry.reason as string | undefined),
      })),
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

function ruleSettings(raw: unknown): Record<string, RuleSetting> {
  const out: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries((raw ?? {}) as Raw)) {
    if (typeof value !== 'object') out[id] = { severity: value as SeverityName };
    else {
      const { severity, ...options } = value as { severity?: SeverityName };
      out[id] = { ...part('severity', severity), ...(Object.keys(options).length > 0 ? { options } : {}) };
    }
  }
  return out;
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
  const found = (root as ConfigMap).entries.findLast((entry) => entry.key === 'ignore')?.value;
  const nodes = found?.kind === 'list' ? found.items.filter((item) => item.kind === 'map') : [];
  if (nodes.length !== entries.length) return entries;
  return entries.map((entry, i) => ({ ...entry, ...part('offset', nodes[i]?.start) }));
}

function list<T>(value: unknown): T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as T[];
}

function part<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
