import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap } from '../client.ts';
import type { Documents } from '../documents.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Sources } from './sources.ts';
import { judgesWhileTyping } from './when.ts';

type Report =
  | { readonly kind: typeof DocumentDiagnosticReportKind.Full; readonly resultId: string; readonly items: Diagnostic[] }
  | { readonly kind: typeof DocumentDiagnosticReportKind.Unchanged; readonly resultId: string };

/** Answers a client that asks for diagnostics itself. */
export class Pull {
  /** Saved since they were last judged, of documents that are judged on saving only. */
  private readonly saved = new Set<string>();
  private readonly serials = new WeakMap<TextDocument, number>();
  private count = 0;

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
    private readonly workspace: Workspace,
    private readonly sources: Sources,
  ) {}

  listen(): void {
    this.connection.languages.diagnostics.on(async (params, token) => {
      const document = this.documents.get(String(isMap(params?.textDocument) ? params.textDocument.uri : ''));
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const previous = typeof params.previousResultId === 'string' ? params.previousResultId : undefined;
      return this.report(document, previous, token);
    });
  }

  /** The client is to ask again for everything. */
  refresh(): void {
    this.connection.languages.diagnostics.refresh();
  }

  /** What was told of a document is out of date, though its text is the same. */
  renew(uri: string): void {
    const document = this.documents.get(uri);
    if (document) this.serials.delete(document);
  }

  forget(uri: string): void {
    this.saved.delete(uri);
  }

  noteSaved(uri: string): void {
    this.saved.add(uri);
  }

  private async report(
    document: TextDocument,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<Report> {
    const { uri } = document;
    const resultId = `${this.workspace.generation}.${this.serialOf(document)}`;
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    if (previous !== undefined && (await this.waitsForSaving(document, previous))) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    }
    this.saved.delete(uri);
    const items = await this.sources.of(document, token);
    if (items && this.documents.get(uri) === document) {
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    }
    // It asks again by itself where the text has changed; only a cancelled request is over.
    const code = token.isCancellationRequested ? LSPErrorCodes.RequestCancelled : LSPErrorCodes.ServerCancelled;
    throw new ResponseError(code, 'The text has changed meanwhile.', { retriggerRequest: true });
  }

  /** Versions start again when a document is opened again, so they are no sure sign of the same text. */
  private serialOf(document: TextDocument): number {
    const serial = this.serials.get(document) ?? ++this.count;
    this.serials.set(document, serial);
    return serial;
  }

  /** What is shown stays until the document is saved; the client moves it along with the text. */
  private async waitsForSaving(document: TextDocument, previous: string): Promise<boolean> {
    if (this.saved.has(document.uri) || !previous.startsWith(`${this.workspace.generation}.`)) return false;
    return !(await judgesWhileTyping(this.workspace, document));
  }
}
