import type { Kind } from '#core/message.ts';
import type { RuleMeta } from '#core/rule-meta.ts';
import { selects, type Target } from './selector.ts';
import type { Config, RuleSetting, SeverityName } from './types.ts';

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
