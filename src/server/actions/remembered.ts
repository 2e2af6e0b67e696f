import type { Linted } from '../context.ts';

/**
 * Remembers what was found out about a part of a result for as long as that is the latest one. Parts themselves may
 * outlive it: what an edit leaves as it was is kept.
 */
export function remembered<K extends object, V>(make: (linted: Linted, key: K) => V): (linted: Linted, key: K) => V {
  const all = new WeakMap<Linted, Map<K, V>>();
  return (linted, key) => {
    const known = all.get(linted) ?? new Map<K, V>();
    all.set(linted, known);
    if (!known.has(key)) known.set(key, make(linted, key));
    return known.get(key) as V;
  };
}
