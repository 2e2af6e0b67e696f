import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticSource } from '../context.ts';

/** Who knows the diagnostics of which document. The source that registered last is asked first. */
export class Sources {
  private readonly sources: DiagnosticSource[] = [];

  add(source: DiagnosticSource): void {
    this.sources.unshift(source);
  }

  /** Undefined where the token was cancelled, or the text changed before an answer was found. */
  async of(document: TextDocument, token: CancellationToken): Promise<readonly Diagnostic[] | undefined> {
    for (const source of this.sources) {
      const found = await source(document, token);
      if (token.isCancellationRequested) return undefined;
      if (found) return found;
    }
    return [];
  }
}
