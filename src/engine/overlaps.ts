import { overlaps } from '#core/range.ts';
import type { RuleMeta } from '#rule';
import type { Located } from './locate.ts';

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;
const SCOPE = { phrase: 0, sentence: 1, message: 2 } as const;

/** Drops the findings that another rule's finding on the same words makes redundant (`yields` in rule.md). */
export function withoutYielded(found: readonly Located[], metas: ReadonlyMap<string, RuleMeta>): Located[] {
  return found.filter((one) => {
    const yieldsTo = metas.get(one.finding.rule)?.yields ?? [];
    if (yieldsTo.length === 0) return true;
    return !found.some(
      (other) => yieldsTo.includes(other.finding.rule) && other.passage === one.passage && overlaps(other.at, one.at),
    );
  });
}

/** By place in the file; at one place the most severe first, then what quotes words before what is missing. */
export function byPlace(a: Located, b: Located): number {
  return (
    (a.finding.spans[0]?.start ?? 0) - (b.finding.spans[0]?.start ?? 0) ||
    SEVERITY[a.finding.severity] - SEVERITY[b.finding.severity] ||
    SCOPE[a.finding.scope] - SCOPE[b.finding.scope] ||
    (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0)
  );
}
