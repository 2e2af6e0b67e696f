/** Longer documents are left alone: judging one would hold up every answer. In UTF-16 code units. */
export const MOST_UNITS = 4_000_000;

/** Why a document of this length is left alone; undefined where it isn't. */
export function overBudget(length: number): string | undefined {
  if (length <= MOST_UNITS) return undefined;
  const millions = (length / 1e6).toFixed(1);
  return `This file is larger than Kindlint reads in an editor (${millions} of ${MOST_UNITS / 1e6} million characters). The command line reads it: kindlint <file>.`;
}
