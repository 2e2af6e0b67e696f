import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '#core/finding.ts';
import type { ReadError } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import type { Linted } from '../context.ts';

/** Stands for us beside each diagnostic. */
export const SOURCE = 'kindlint';
/** The code of what keeps a file from being read in full. */
export const READ_ERROR = 'kindlint/unreadable';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** All that was found in a document, by place. */
export function diagnosticsOf(linted: Linted): Diagnostic[] {
  return [...errorsOf(linted), ...findingsOf(linted)];
}

/** A diagnostic for each place where the document could not be read. */
export function errorsOf(linted: Linted): Diagnostic[] {
  return linted.result.errors.map((error) => ofError(linted, error));
}

/** A note on the file as a whole. */
export function aboutFile(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: SEVERITY.info, source: SOURCE, code: READ_ERROR, message };
}

/** A diagnostic for each finding. */
export function findingsOf(linted: Linted): Diagnostic[] {
  return linted.result.findings.map((finding) => ofFinding(linted, finding));
}

/** The stretch of the file that a finding is about, from its first word to its last. */
export function hullOf({ spans }: Finding): Range {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

function ofFinding({ document }: Linted, finding: Finding): Diagnostic {
  const { start, end } = hullOf(finding);
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: finding.help === '' ? finding.message : `${finding.message}\n${finding.help}`,
  };
}

function ofError({ document }: Linted, { message, offset }: ReadError): Diagnostic {
  const start = document.positionAt(offset);
  const end = { line: start.line, character: Number.MAX_SAFE_INTEGER };
  return {
    range: { start, end: document.positionAt(document.offsetAt(end)) },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: READ_ERROR,
    message,
  };
}
