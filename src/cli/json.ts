import type { Finding } from '#core/finding.ts';
import type { Lines } from '#core/lines.ts';
import { version } from '../../package.json';
import type { FileReport } from './report.ts';
import type { Reporter } from './reporter.ts';
import { familyOf, type Tally } from './tally.ts';

/**
 * Writes one JSON document, file by file. Its shape is a contract: keys may be added, never changed, while `version`
 * is 1. Offsets are UTF-16 code units in the file as it is on disk, BOM included; line and column count from 1.
 */
export class JsonReporter implements Reporter {
  private first = true;

  constructor(private readonly out: (text: string) => void) {}

  start(): void {
    this.out(`{"version":1,"tool":${JSON.stringify({ name: 'kindlint', version })},"files":[`);
  }

  file(report: FileReport): void {
    this.out(`${this.first ? '' : ','}\n${JSON.stringify(fileOf(report))}`);
    this.first = false;
  }

  end(tally: Tally): void {
    this.out(`${this.first ? '' : '\n'}],"summary":${JSON.stringify(summaryOf(tally))}}\n`);
  }
}

function fileOf({ path, form, faults, result, lines }: FileReport): object {
  return {
    path,
    form,
    errors: faults.map(({ message, line, column }) => ({ message, line, column })),
    messages: (result?.messages ?? []).map(({ id, kind, title, system, locale, words, range, skipped }) => ({
      id,
      kind,
      title,
      system: system ?? null,
      locale: locale ?? null,
      words,
      start: range.start,
      end: range.end,
      skipped: skipped ?? null,
    })),
    findings: lines ? (result?.findings ?? []).map((finding) => findingOf(finding, lines)) : [],
    suppressed: lines
      ? (result?.suppressed ?? []).map(({ finding, reason }) => ({ ...findingOf(finding, lines), reason }))
      : [],
  };
}

function findingOf(finding: Finding, lines: Lines): object {
  const { rule, severity, scope, message, help, messageId, spans, quote, fixes, unfixable } = finding;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    rule,
    family: familyOf(rule),
    severity,
    scope,
    message,
    help,
    messageId,
    start: { offset: start, ...lines.at(start) },
    end: { offset: end, ...lines.at(end) },
    quote,
    fixes: fixes.map((fix) => ({
      title: fix.title,
      class: fix.class,
      edits: fix.edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
    ...(unfixable !== undefined && { unfixable }),
  };
}

function summaryOf(tally: Tally): object {
  return {
    files: tally.files,
    messages: tally.messages,
    skipped: Object.fromEntries(tally.skipped),
    words: tally.words,
    errors: tally.bySeverity.error,
    warnings: tally.bySeverity.warning,
    infos: tally.bySeverity.info,
    fixable: tally.fixable,
  };
}
