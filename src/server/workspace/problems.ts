import { type Diagnostic, DiagnosticSeverity, uinteger } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadedConfig } from '#config/load.ts';
import type { ConfigFinding } from '#config/tree.ts';
import type { Problem } from '#rule/problem.ts';
import { SOURCE } from '../diagnostics/convert.ts';
import { uriOf } from '../paths.ts';

/** The code of a mistake in a configuration or a house rule. */
export const CONFIGURATION = 'kindlint/configuration';

type Texts = LoadedConfig['sources'];

/** What is wrong with the configurations and house rules that were met, as they are saved. */
export class Problems {
  private readonly byUri = new Map<string, Diagnostic[]>();

  /** @param found is called when there are new ones */
  constructor(private readonly found: () => void) {}

  /** @param texts of the files that the findings are in */
  addFindings(findings: readonly ConfigFinding[], texts: Texts): void {
    for (const { file, message, offset, end } of findings) {
      const document = TextDocument.create('', '', 0, texts.get(file) ?? '');
      this.add(file, message, { start: document.positionAt(offset), end: document.positionAt(end) });
    }
    if (findings.length > 0) this.found();
  }

  addHouse(problems: readonly Problem[]): void {
    for (const { file, line, message } of problems) {
      const start = { line: Math.max(0, line - 1), character: 0 };
      this.add(file, message, { start, end: { ...start, character: uinteger.MAX_VALUE } });
    }
    if (problems.length > 0) this.found();
  }

  /** By URI, as this server writes it. */
  all(): ReadonlyMap<string, readonly Diagnostic[]> {
    return this.byUri;
  }

  private add(path: string, message: string, range: Diagnostic['range']): void {
    const uri = uriOf(path);
    const known = this.byUri.get(uri) ?? [];
    const diagnostic = { range, severity: DiagnosticSeverity.Error, source: SOURCE, code: CONFIGURATION, message };
    this.byUri.set(uri, [...known, diagnostic]);
  }
}
