import { overlaps } from '#core/range.ts';
import type { RuleMeta, Sentence } from '#rule';
import type { Located } from './locate.ts';

/**
 * So many findings that start in one sentence are shown; more would hide what matters. Errors always are, and what is
 * missing isn't counted: it is said of the message, and only stands at that sentence.
 */
export const MOST_PER_SENTENCE = 4;

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;
const SCOPE = { phrase: 0, sentence: 1, message: 2 } as const;

type Metas = ReadonlyMap<string, RuleMeta>;

/** Drops the findings that another rule's finding on the same words makes redundant (`yields` in rule.md). */
export function withoutYielded(found: readonly Located[], metas: Metas): Located[] {
  return found.filter((one) => {
    const yieldsTo = metas.get(one.finding.rule)?.yields ?? [];
    if (yieldsTo.length === 0) return true;
    return !found.some(
      (other) => yieldsTo.includes(other.finding.rule) && other.passage === one.passage && overlaps(other.at, one.at),
    );
  });
}

/**
 * Notes in which sentence each finding of a message starts.
 * @param sentences of the message; not asked for where the findings are few
 */
export function inSentences(found: readonly Located[], sentences: () => readonly Sentence[]): readonly Located[] {
  if (found.length <= MOST_PER_SENTENCE) return found;
  return found.map((one) => {
    const own = sentences().find(({ passage, end }) => passage === one.passage && one.at.start < end);
    return own ? { ...one, sentence: own.index } : one;
  });
}

/** Of more than `MOST_PER_SENTENCE` findings that start in one sentence those that matter most, in the order given. */
export function fewPerSentence(found: readonly Located[], metas: Metas): readonly Located[] {
  const groups = new Map<Located['message'], Map<number, Located[]>>();
  for (const one of found) {
    if (one.sentence === undefined || one.finding.quote === '') continue;
    const sentences = groups.get(one.message) ?? new Map<number, Located[]>();
    groups.set(one.message, sentences.set(one.sentence, [...(sentences.get(one.sentence) ?? []), one]));
  }
  const dropped = new Set<Located>();
  const before = byImportance(metas);
  for (const sentences of groups.values()) {
    for (const group of sentences.values()) {
      for (const one of group.sort(before).slice(MOST_PER_SENTENCE)) {
        if (one.finding.severity !== 'error') dropped.add(one);
      }
    }
  }
  return dropped.size === 0 ? found : found.filter((one) => !dropped.has(one));
}

/** By place in the file; at one place the most important first. */
export function byPlace(metas: Metas): (a: Located, b: Located) => number {
  const before = byImportance(metas);
  return (a, b) => startOf(a) - startOf(b) || before(a, b);
}

/**
 * The most severe first, then by the rule's rank, a team's own rules before the others; then what quotes words before
 * what is missing; then by place.
 */
function byImportance(metas: Metas): (a: Located, b: Located) => number {
  const rank = ({ finding }: Located) => metas.get(finding.rule)?.rank ?? -1;
  return (a, b) =>
    SEVERITY[a.finding.severity] - SEVERITY[b.finding.severity] ||
    rank(a) - rank(b) ||
    SCOPE[a.finding.scope] - SCOPE[b.finding.scope] ||
    startOf(a) - startOf(b) ||
    (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0);
}

function startOf({ finding }: Located): number {
  return finding.spans[0]?.start ?? 0;
}
