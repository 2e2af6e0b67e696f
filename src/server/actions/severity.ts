import { type Change, isList, isMap, plainOf } from '#config/edit/change.ts';
import { parseConfig } from '#config/parse.ts';
import { ruleSetting } from '#config/rule-setting.ts';
import type { Config, SeverityName } from '#config/types.ts';
import type { ServerContext } from '../context.ts';
import { type ChangedConfig, type ConfigTarget, changedConfig } from './config-target.ts';
import type { Found } from './found.ts';

/** The severities that a finding's rule can be set to from here, the mildest last. */
export function lowerThan({ finding }: Found): SeverityName[] {
  if (finding.severity === 'error') return ['warning', 'info', 'off'];
  return finding.severity === 'warning' ? ['info', 'off'] : ['off'];
}

/** The configuration with another severity for the rule; undefined where that would not hold for this finding. */
export async function withSeverity(
  server: ServerContext,
  target: ConfigTarget,
  found: Found,
  severity: SeverityName,
): Promise<ChangedConfig | undefined> {
  for (const path of placesFor(target, found.finding.rule)) {
    const changed =
      (await changedConfig(server, target, { path, set: severity })) ??
      // Where the rule has options, they stay, and the severity stands beside them.
      (await changedConfig(server, target, { path: [...path, 'severity'], set: severity }));
    if (changed && severityIn(changed.config, target, found) === severity) return changed;
  }
  return undefined;
}

/** Where the severity can be said: under `rules`, else in the overrides that speak of the rule, the last one first. */
function placesFor({ path, document }: ConfigTarget, rule: string): Change['path'][] {
  const values = plainOf(parseConfig(path, document.getText(), () => undefined));
  const overrides = isMap(values) && isList(values.overrides) ? values.overrides : [];
  const family = `${rule.split('/')[0]}/*`;
  const speaking = overrides.flatMap((each, i) => {
    const rules = isMap(each) ? each.rules : undefined;
    const speaks = isMap(rules) && (Object.hasOwn(rules, rule) || Object.hasOwn(rules, family));
    return speaks ? [['overrides', i, 'rules', rule]] : [];
  });
  return [['rules', rule], ...speaking.reverse()];
}

function severityIn(
  config: Config,
  { seen }: ConfigTarget,
  { linted, finding, message }: Found,
): SeverityName | undefined {
  const rule = linted.setting.engine.ruleSet.rules.find(({ meta }) => meta.id === finding.rule);
  if (!rule || !message) return undefined;
  const { kind, title, system } = message;
  return ruleSetting(config, rule.meta, { path: seen, kind, title, system }).severity;
}
