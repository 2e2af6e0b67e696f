import type { ConfigNode } from '#config/tree.ts';

/** A value as a configuration holds it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Path = readonly (string | number)[];

/** One change of a configuration file. What is missing on the way is made. */
export type Change =
  /** Gives the place at a path a value; numbers count the entries of lists. */
  | { readonly path: Path; readonly set: Value }
  /** Adds an entry to the list at a path; a single value there becomes a list. */
  | { readonly path: Path; readonly append: Value }
  /** Takes out the entry or key at a path. */
  | { readonly path: Path; readonly remove: true };

/** The values that a change has to give; undefined where it can't be made, such as a key of a list. */
export function changed(value: Value, change: Change, path: Path = change.path): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) {
    if ('set' in change) return change.set;
    if (!('append' in change)) return undefined;
    if (value === null) return [change.append];
    return isList(value) ? [...value, change.append] : isMap(value) ? undefined : [value, change.append];
  }
  if (typeof step === 'number') {
    if (!isList(value) || step >= value.length) return undefined;
    if ('remove' in change && rest.length === 0) return value.filter((_, i) => i !== step);
    const item = changed(value[step] as Value, change, rest);
    return item === undefined ? undefined : value.map((each, i) => (i === step ? item : each));
  }
  if (value !== null && !isMap(value)) return undefined;
  const entries = Object.entries(value ?? {});
  const old = entries.find(([key]) => key === step);
  if ('remove' in change) {
    if (!old) return undefined;
    if (rest.length === 0) return fromEntries(entries.filter((entry) => entry !== old));
  }
  const next = changed(old ? old[1] : null, change, rest);
  if (next === undefined) return undefined;
  return fromEntries(old ? entries.map((entry) => (entry === old ? [step, next] : entry)) : [...entries, [step, next]]);
}

/** What is to stand at a place that there is not yet. @param path what is left of the change's path below that place */
export function valueAt(path: Path, change: Change): Value {
  const value = 'set' in change ? change.set : 'append' in change ? [change.append] : null;
  return path.reduceRight<Value>((inner, step) => fromEntries([[String(step), inner]]), value);
}

/** The plain value of a node. Of keys that stand twice the last one counts. */
export function plainOf(node: ConfigNode | undefined): Value {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}

/** Are two values the same, whatever the order of their keys? */
export function isSame(a: Value, b: Value): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((each, i) => isSame(each, b[i] as Value));
  if (!isMap(a) || !isMap(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key] as Value, b[key] as Value))
  );
}

export function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Unlike `Object.fromEntries` fit for a key such as `__proto__`: an own property each time. */
function fromEntries(entries: readonly (readonly [string, Value])[]): { readonly [key: string]: Value } {
  return Object.fromEntries(entries);
}
