import type { Kind } from '#core/message.ts';
import type { RuleMeta } from '#rule/types.ts';
import { matchesGlobs, matchesTitle } from './globs.ts';
import type { Config, FieldsEntry, RuleSetting, Selector, SeverityName } from './types.ts';

/** The message that a setting is asked for. */
export interface Target {
  /** With forward slashes, relative to the configuration's folder where the file is below it. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly system?: string | undefined;
}

/** What holds for one rule in one message. */
export interface ResolvedRule {
  readonly severity: SeverityName;
  /** With the defaults of the rule. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Severity and options of a rule for a message. From weak to strong: the rule's own severity where the preset has it;
 * the family's line, then the rule's line under `rules`; then each override that holds, in the order of the file. A
 * severity turns on a rule that the preset leaves out, for the kinds of messages that the rule knows.
 */
export function ruleSetting(config: Config, meta: RuleMeta, target: Target): ResolvedRule {
  let severity = presetSeverity(config, meta, target.kind);
  const known = [...meta.kinds, ...(config.preset === 'strict' ? (meta.strictKinds ?? []) : [])];
  let options: Record<string, unknown> | undefined;
  const apply = (setting: RuleSetting | undefined, selects: readonly Kind[] | undefined) => {
    if (setting?.options) options = { ...(options ?? defaultsOf(meta)), ...setting.options };
    if (setting?.severity === undefined) return;
    const asked = selects?.includes(target.kind) && meta.strictKinds?.includes(target.kind);
    if (known.includes(target.kind) || asked) severity = setting.severity;
  };
  const family = `${meta.family}/*`;
  apply(config.rules[family], undefined);
  apply(config.rules[meta.id], undefined);
  for (const override of config.overrides) {
    const whole = override.rules?.[family];
    const own = override.rules?.[meta.id];
    if ((!whole && !own) || !selects(override, target)) continue;
    apply(whole, override.kinds);
    apply(own, override.kinds);
  }
  return { severity, options: options ?? defaultsOf(meta) };
}

function presetSeverity(config: Config, meta: RuleMeta, kind: Kind): SeverityName {
  if (config.preset === 'recommended' && meta.preset === 'strict') return 'off';
  const strict = config.preset === 'strict' && meta.strictKinds?.includes(kind);
  return meta.kinds.includes(kind) || strict ? meta.severity : 'off';
}

const defaults = new WeakMap<RuleMeta, Readonly<Record<string, unknown>>>();

function defaultsOf(meta: RuleMeta): Readonly<Record<string, unknown>> {
  let found = defaults.get(meta);
  if (!found) {
    found = Object.fromEntries(Object.entries(meta.options).map(([name, schema]) => [name, schema.default]));
    defaults.set(meta, found);
  }
  return found;
}

/** Does a selector hold for a message? All its parts must; one without parts holds for everything. */
export function selects(selector: Selector, target: Target): boolean {
  if (selector.kinds && !selector.kinds.includes(target.kind)) return false;
  if (selector.systems && !selector.systems.includes(target.system ?? '')) return false;
  if (selector.titles && !matchesTitle(selector.titles, target.title)) return false;
  return !selector.files || matchesGlobs(selector.files, target.path);
}

/** The help desk that the configuration names for a file. Overrides that ask for more than the file say nothing here. */
export function systemFor(config: Config, path: string): string | undefined {
  let system = config.system;
  for (const { files, kinds, systems, titles, system: own } of config.overrides) {
    if (own === undefined || kinds || systems || titles) continue;
    if (!files || matchesGlobs(files, path)) system = own;
  }
  return system;
}

/** Where a home-made file holds its messages, if the configuration says so. */
export function fieldsFor(config: Config, path: string): FieldsEntry | undefined {
  return config.fields.find((entry) => matchesGlobs(entry.files, path));
}

/** True where the configuration leaves the file alone. @param path relative to the configuration's folder */
export function isExcluded(config: Config, path: string): boolean {
  return config.exclude.length > 0 && matchesGlobs(config.exclude, path);
}

/** True where the configuration lists the file. @param path relative to the configuration's folder */
export function isIncluded(config: Config, path: string): boolean {
  return config.include.length > 0 && matchesGlobs(config.include, path);
}

/**
 * Position in `config.ignore` of the first entry that silences a rule in a message; -1 where none does.
 * @param id the message's id
 */
export function matchesIgnore(config: Config, rule: string, target: Target, id: string): number {
  return config.ignore.findIndex((entry) => {
    if (entry.rules && !entry.rules.some((name) => namesRule(name, rule))) return false;
    if (entry.message !== undefined && entry.message !== id && !matchesTitle([entry.message], target.title))
      return false;
    return selects(entry, target);
  });
}

/** True where a name is a rule's id, its family, or its family with `/*`. */
export function namesRule(name: string, rule: string): boolean {
  return name === rule || rule.startsWith(`${name.replace(/\/\*$/, '')}/`);
}
