import type { Finding } from '#core/finding.ts';
import { contains, type Range } from '#core/range.ts';
import type { FileResult, MessageInfo } from '#engine/types.ts';
import type { Counts, MessageSummary } from '#protocol/requests.ts';

/** The findings of one message. Those that are no rule's own, such as about comments, belong where they stand. */
export function findingsOf({ id, range }: MessageInfo, { findings }: FileResult): Finding[] {
  return findings.filter(({ messageId, spans }) =>
    messageId === '' ? spans[0] !== undefined && contains(range, spans[0]) : messageId === id,
  );
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** One message as the Messages view lists it. @param place turns offsets of the file into the protocol's positions */
export function summaryOf(
  info: MessageInfo,
  result: FileResult,
  place: (range: Range) => MessageSummary['range'],
): MessageSummary {
  const { id, kind, title, system, locale, words, range, skipped } = info;
  return {
    id,
    kind,
    title,
    ...(system !== undefined && { system }),
    ...(locale !== undefined && { locale }),
    words,
    range: place(range),
    counts: countsOf(findingsOf(info, result)),
    ...(skipped !== undefined && { skipped: skippedText(skipped) }),
  };
}

/** Why a message was not judged, as a reader would say it. */
export function skippedText(reason: string): string {
  const language = /^language: (.+)$/.exec(reason)?.[1];
  if (language !== undefined) return `Written in a language that has no rules yet (${language})`;
  return REASONS[reason] ?? reason;
}

const REASONS: Readonly<Record<string, string>> = {
  empty: 'Has no text to look at',
  'internal note': 'Only your team reads it',
  unreadable: 'Could not be read',
};
