import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap } from './client.ts';
import type { OpenDocuments } from './context.ts';

/** What happens to open documents. */
export interface DocumentEvents {
  opened(document: TextDocument): void;
  changed(document: TextDocument): void;
  saved(document: TextDocument): void;
  closed(uri: string): void;
}

/**
 * The documents that are open. What a client sends is checked first: a notification that makes no sense is left out of
 * account, since there is nobody to answer. Each change makes a new document, so that a result keeps its own text.
 */
export class Documents implements OpenDocuments {
  private readonly open = new Map<string, TextDocument>();

  constructor(private readonly events: DocumentEvents) {}

  get(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  all(): Iterable<TextDocument> {
    return this.open.values();
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument((params) => {
      const { uri, languageId, version, text } = documentIn(params);
      if (typeof uri !== 'string' || typeof text !== 'string') return;
      const language = typeof languageId === 'string' ? languageId : '';
      this.open.set(uri, TextDocument.create(uri, language, versionOf(version), text));
      this.events.opened(this.open.get(uri) as TextDocument);
    });
    connection.onDidChangeTextDocument((params) => {
      const { uri, version } = documentIn(params);
      const old = this.open.get(String(uri));
      const changes: unknown = params?.contentChanges;
      if (!old || !Array.isArray(changes) || !changes.every(isChange)) return;
      const copy = TextDocument.create(old.uri, old.languageId, old.version, old.getText());
      const next = typeof version === 'number' ? version : old.version + 1;
      this.open.set(old.uri, TextDocument.update(copy, changes, next));
      this.events.changed(this.open.get(old.uri) as TextDocument);
    });
    connection.onDidSaveTextDocument((params) => {
      const document = this.open.get(String(documentIn(params).uri));
      if (document) this.events.saved(document);
    });
    connection.onDidCloseTextDocument((params) => {
      const uri = String(documentIn(params).uri);
      if (this.open.delete(uri)) this.events.closed(uri);
    });
  }
}

/** The document that a notification is about, its parts unchecked. */
function documentIn(params: unknown): Record<string, unknown> {
  const document = isMap(params) ? params.textDocument : undefined;
  return isMap(document) ? document : {};
}

function versionOf(version: unknown): number {
  return typeof version === 'number' ? version : 0;
}

function isChange(change: unknown): change is TextDocumentContentChangeEvent {
  if (!isMap(change) || typeof change.text !== 'string') return false;
  const { range } = change;
  return range === undefined || (isMap(range) && isPosition(range.start) && isPosition(range.end));
}

function isPosition(position: unknown): boolean {
  return isMap(position) && isCount(position.line) && isCount(position.character);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
