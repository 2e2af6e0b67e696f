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
  /** Of a large file that is being told: what comes behind its findings, and whether it has any yet. */
  private rest: { messages: string[]; suppressed: string[]; errors: string[]; any: boolean } | undefined;

  constructor(private readonly out: (text: string) => void) {}

  start(): void {
    this.out(`{"version":1,"tool":${JSON.stringify({ name: 'kindlint', version })},"files":[`);
  }

  file(report: FileReport): void {
    if (report.part) this.part(report, report.part);
    else this.entry(JSON.stringify(fileOf(report)));
  }

  end(tally: Tally): void {
    this.out(`${this.first ? '' : '\n'}],"summary":${JSON.stringify(summaryOf(tally))}}\n`);
  }

  private entry(text: string): void {
    this.out(`${this.first ? '' : ','}\n${text}`);
    this.first = false;
  }

  /** A large file is one entry like any other; its findings are written as they come, the rest behind them. */
  private part(report: FileReport, { first, last }: NonNullable<FileReport['part']>): void {
    if (first) this.entry(`{"path":${JSON.stringify(report.path)},"form":${JSON.stringify(report.form)},"findings":[`);
    this.rest ??= { messages: [], suppressed: [], errors: [], any: false };
    const { rest } = this;
    const own = partsOf(report);
    for (const key of ['errors', 'messages', 'suppressed'] as const) {
      for (const each of own[key]) rest[key].push(JSON.stringify(each));
    }
    if (own.findings.length > 0) {
      this.out(`${rest.any ? ',' : ''}${own.findings.map((each) => JSON.stringify(each)).join(',')}`);
      rest.any = true;
    }
    if (!last) return;
    this.rest = undefined;
    const { messages, suppressed, errors } = rest;
    this.out(`],"messages":[${messages}],"suppressed":[${suppressed}],"errors":[${errors}]}`);
  }
}

function fileOf(report: FileReport): object {
  const { errors, messages, findings, suppressed } = partsOf(report);
  return { path: report.path, form: report.form, errors, messages, findings, suppressed };
}

function partsOf({ faults, result, lines, shift = 0 }: FileReport) {
  const silenced = lines ? (result?.suppressed ?? []) : [];
  return {
    errors: faults.map(({ message, line, column }) => ({ message, line, column })),
    messages: (result?.messages ?? []).map(({ id, kind, title, system, locale, words, range, skipped }) => ({
      id,
      kind,
      title,
      system: system ?? null,
      locale: locale ?? null,
      words,
      start: range.start + shift,
      end: range.end + shift,
      skipped: skipped ?? null,
    })),
    findings: lines ? (result?.findings ?? []).map((finding) => findingOf(finding, lines, shift)) : [],
    suppressed: silenced.map(({ finding, reason }) => ({ ...findingOf(finding, lines as Lines, shift), reason })),
  };
}

/** @param shift what offsets are short of those in the file */
function findingOf(finding: Finding, lines: Lines, shift: number): object {
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
    start: { offset: start + shift, ...lines.at(start) },
    end: { offset: end + shift, ...lines.at(end) },
    quote,
    fixes: fixes.map((fix) => ({
      title: fix.title,
      class: fix.class,
      edits: fix.edits.map((edit) => ({ start: edit.start + shift, end: edit.end + shift, text: edit.text })),
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
