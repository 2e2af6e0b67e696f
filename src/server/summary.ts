import { Range } from 'vscode-languageserver-types';
import type { Finding } from '#core/finding.ts';
import { contains } from '#core/range.ts';
import type { FileResult, MessageInfo } from '#engine/types.ts';
import type { Counts, FileSummary, MessageSummary } from '#protocol/requests.ts';
import type { Linted } from './context.ts';

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings have a fix that may be applied unasked. */
export function fixableOf(findings: readonly Finding[]): number {
  return findings.filter(({ fixes }) => fixes.some((fix) => fix.class === 'safe')).length;
}

/** A file with its messages, as the Messages view lists it. */
export function summaryOf({ uri, version, document, result }: Linted): FileSummary {
  const found = byMessage(result);
  const messages = result.messages.map((info, i) => messageSummary(info, found[i] ?? [], document));
  return { uri, ...(version === undefined ? {} : { version }), form: result.form, messages };
}

/** One message of a file. */
export function messageSummary(
  { id, kind, title, system, locale, words, range, skipped }: MessageInfo,
  findings: readonly Finding[],
  document: Linted['document'],
): MessageSummary {
  return {
    id,
    kind,
    title,
    ...(system === undefined ? {} : { system }),
    ...(locale === undefined ? {} : { locale }),
    words,
    range: Range.create(document.positionAt(range.start), document.positionAt(range.end)),
    counts: countsOf(findings),
    ...(skipped === undefined ? {} : { skipped: skippedText(skipped) }),
  };
}

/** The findings of each message. Those that are no rule's own, such as about comments, belong where they stand. */
export function byMessage({ messages, findings }: FileResult): Finding[][] {
  const index = new Map(messages.map(({ id }, i) => [id, i]));
  const out: Finding[][] = messages.map(() => []);
  for (const finding of findings) {
    const [span] = finding.spans;
    const own =
      index.get(finding.messageId) ?? messages.findIndex(({ range }) => span !== undefined && contains(range, span));
    out[own]?.push(finding);
  }
  return out;
}

const REASONS: Readonly<Record<string, string>> = {
  empty: 'It has no text to look at.',
  'internal note': 'Only your team reads it.',
  unreadable: 'It could not be read.',
};

/** Why a message was not judged, as a reader would say it. */
function skippedText(reason: string): string {
  const language = /^language: (.+)$/.exec(reason)?.[1];
  if (language !== undefined) return `Its language (${language}) has no rules yet.`;
  return REASONS[reason] ?? reason;
}
