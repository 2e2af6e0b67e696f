import { matchesTitle } from './globs.ts';
import { selects, type Target } from './selector.ts';
import type { IgnoreEntry } from './types.ts';

/** Does an `ignore` entry silence a rule in a message? */
export function matchIgnore(entry: IgnoreEntry, target: Target & { readonly id: string }, rule: string): boolean {
  if (entry.rules && !entry.rules.some((name) => namesRule(name, rule))) return false;
  const { message } = entry;
  if (message !== undefined && message !== target.id && !matchesTitle([message], target.title)) return false;
  return selects(entry, target);
}

/** True where a name is a rule's id, its family, or its family with `/*`. */
export function namesRule(name: string, rule: string): boolean {
  return name === rule || rule.startsWith(`${name.replace(/\/\*$/, '')}/`);
}
