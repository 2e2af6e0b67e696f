import { Range } from 'vscode-languageserver-types';
import type { Finding } from '#core/finding.ts';
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
  const byMessage = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const own = byMessage.get(finding.messageId);
    if (own) own.push(finding);
    else byMessage.set(finding.messageId, [finding]);
  }
  const messages = result.messages.map(({ id, kind, title, system, locale, words, range, skipped }): MessageSummary => {
    const { start, end } = range;
    return {
      id,
      kind,
      title,
      ...(system === undefined ? {} : { system }),
      ...(locale === undefined ? {} : { locale }),
      words,
      range: Range.create(document.positionAt(start), document.positionAt(end)),
      counts: countsOf(byMessage.get(id) ?? []),
      ...(skipped === undefined ? {} : { skipped }),
    };
  });
  return { uri, ...(version === undefined ? {} : { version }), form: result.form, messages };
}
