/** Longer documents are left alone: judging one would hold up every answer. In UTF-16 code units. */
export const MOST_UNITS = 4_000_000;

/** Longer documents are judged when they are opened and saved, and not while they are typed in. In UTF-16 code units. */
export const MOST_WHILE_TYPING = 1_000_000;

/** How much of a document that is too long is looked at, to tell whether it is ours. In UTF-16 code units. */
const HEAD = 100_000;

/** Why a document of this length is left alone; undefined where it isn't. */
export function overBudget(length: number): string | undefined {
  if (length <= MOST_UNITS) return undefined;
  const millions = (length / 1e6).toFixed(1);
  return `This file is larger than Kindlint reads in an editor (${millions} of ${MOST_UNITS / 1e6} million characters). The command line reads larger ones.`;
}

/** The first lines of a long text. */
export function headOf(text: string): string {
  return text.slice(0, text.lastIndexOf('\n', HEAD) + 1 || HEAD);
}
