import { didYouMean } from '#core/nearest.ts';
import type { PhraseEntry } from './phrase-entry.ts';
import type { Problem } from './problem.ts';
import type { RuleMeta } from './types.ts';

/**
 * Checks the names that phrases refer to.
 * @param meta of the phrases' rule; undefined for those of an act
 * @param acts names of speech acts and of their finer kinds (`apology`, `apology.formula`)
 */
export function checkPhrases(
  entries: readonly PhraseEntry[],
  file: string,
  meta: RuleMeta | undefined,
  acts: Iterable<string>,
): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(acts);
  for (const { message, report, wordings, unlessAct, onlyAct, line } of entries) {
    const add = (text: string) => problems.push({ file, line, message: text });
    if (meta && !(message in meta.messages)) {
      add(`rule.md has no message “${message}”.${didYouMean(message, Object.keys(meta.messages))}`);
    }
    for (const act of [...unlessAct, ...onlyAct]) {
      if (!known.has(act)) add(`There is no speech act “${act}” in rules/shared/acts/.${didYouMean(act, known)}`);
    }
    for (const wording of report === '' ? [] : wordings) {
      if (!wording.includes(`:${report}`))
        add(`“report: ${report}” names a part, and “${wording}” has no “:${report}”.`);
    }
  }
  return problems;
}
