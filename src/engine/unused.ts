import type { Finding } from '#core/finding.ts';
import type { Range } from '#core/range.ts';

/** Under this name comments that silence nothing are reported. */
export const UNUSED_SUPPRESSION = 'kindlint/unused-suppression';

/** Findings for comments that silence nothing or name no rule. */
export function unusedFindings(complaints: readonly { range: Range; message: string; help: string }[]): Finding[] {
  return complaints.map(({ range, message, help }) => ({
    rule: UNUSED_SUPPRESSION,
    severity: 'warning' as const,
    scope: 'phrase' as const,
    message,
    help,
    messageId: '',
    spans: [range],
    quote: '',
    fixes: [],
  }));
}
