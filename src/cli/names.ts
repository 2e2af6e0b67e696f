import { hint } from '#config/hint.ts';
import { familiesOf } from '#config/schema.ts';
import type { RuleMeta } from '#rule/types.ts';
import { UsageError } from './options.ts';

/** The ids of one rule or, for `family/*` (or `family`), the family itself. Throws a `UsageError` with the nearest name. */
export function ruleOrFamily(name: string, rules: readonly RuleMeta[]): string {
  const families = familiesOf(rules);
  const family = name.replace(/\/\*$/, '');
  if (families.includes(family)) return `${family}/*`;
  return ruleId(
    name,
    rules,
    families.map((each) => `${each}/*`),
  );
}

/** A rule's id; its last part will do where only one rule has it. Throws a `UsageError` with the nearest name. */
export function ruleId(name: string, rules: readonly RuleMeta[], others: readonly string[] = []): string {
  const ids = rules.map((rule) => rule.id);
  if (ids.includes(name)) return name;
  const short = ids.filter((id) => id.endsWith(`/${name}`));
  if (short.length === 1 && short[0]) return short[0];
  const near = hint(name, [...ids, ...others]);
  throw new UsageError(`There is no rule “${name}”.${near || ' Run kindlint rules to see them all.'}`);
}
