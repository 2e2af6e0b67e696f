import type { Diagnostic } from 'vscode-languageserver-types';
import type { Config } from '#config/types.ts';
import type { Finding } from '#core/finding.ts';
import type { Library } from '#engine/library.ts';
import type { FileResult } from '#engine/types.ts';
import type { FileSummary } from '#protocol/requests.ts';
import type { Linted } from '../context.ts';
import { findingsOf as diagnosticsOfFindings, errorsOf } from '../diagnostics/convert.ts';
import { pathOf } from '../paths.ts';
import { byMessage, countsOf, summaryOf } from '../summary.ts';

/** What is kept of a file that is not open: neither its text nor what its fixes would write. */
export interface Digest {
  readonly uri: string;
  /** As a library of messages counts it. */
  readonly path: string;
  readonly result: FileResult;
  readonly summary: FileSummary;
  readonly errors: readonly Diagnostic[];
  /** The configuration that it was judged by, and which of its `ignore` entries silenced something. */
  readonly config: Config;
  readonly usedIgnores: readonly number[];
  /** One for each of the result's findings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a result is worth keeping. */
export function digestOf(linted: Linted): Digest {
  const { uri, result } = linted;
  return {
    uri,
    path: pathOf(uri),
    result: { ...result, text: '', findings: result.findings.map(light), suppressed: [] },
    summary: summaryOf(linted),
    errors: errorsOf(linted),
    config: linted.setting.config,
    usedIgnores: result.usedIgnores,
    diagnostics: diagnosticsOfFindings(linted),
  };
}

/** The digest without the findings that the rest of the library makes void. */
export function settled(digest: Digest, library: Library): Digest {
  const result = library.settled(digest.path, digest.result);
  if (result === digest.result) return digest;
  const left = new Set(result.findings);
  const found = byMessage(result);
  const messages = digest.summary.messages.map((message, i) => ({ ...message, counts: countsOf(found[i] ?? []) }));
  return {
    ...digest,
    result,
    summary: { ...digest.summary, messages },
    diagnostics: digest.diagnostics.filter((_, i) => left.has(digest.result.findings[i] as Finding)),
  };
}

function light(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, edits: [], intent: [] })) };
}
