import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap } from './client.ts';
import type { OpenDocuments } from './context.ts';
import { pathOf } from './paths.ts';

/** What happens to open documents. */
export type DocumentEvent = 'opened' | 'changed' | 'saved' | 'closed';

/**
 * The documents that are open. What a client sends is checked first: a notification that makes no sense is left out of
 * account, since there is nobody to answer. Each change makes a new document, so that a result keeps its own text.
 */
export class Documents implements OpenDocuments {
  private readonly open = new Map<string, TextDocument>();

  private readonly byPath = new Map<string, string>();
  private readonly listeners: { readonly event: DocumentEvent; readonly tell: (uri: string) => void }[] = [];

  /** Has a function called with the URI of each document that something happens to. */
  on(event: DocumentEvent, tell: (uri: string) => void): void {
    this.listeners.push({ event, tell });
  }

  /** The URI under which a file is open; undefined where it isn't. */
  uriAt(path: string): string | undefined {
    return this.byPath.get(path);
  }

  get(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  all(): Iterable<TextDocument> {
    return this.open.values();
  }

  /** Has a document's results made anew, though its text is the same. */
  touch(uri: string): void {
    const old = this.open.get(uri);
    if (old) this.open.set(uri, TextDocument.create(old.uri, old.languageId, old.version, old.getText()));
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument((params) => {
      const { uri, languageId, version, text } = documentIn(params);
      if (typeof uri !== 'string' || typeof text !== 'string') return;
      const language = typeof languageId === 'string' ? languageId : '';
      this.open.set(uri, TextDocument.create(uri, language, versionOf(version), text));
      this.byPath.set(pathOf(uri), uri);
      this.tell('opened', uri);
    });
    connection.onDidChangeTextDocument((params) => {
      const { uri, version } = documentIn(params);
      const old = this.open.get(String(uri));
      const changes: unknown = params?.contentChanges;
      if (!old || !Array.isArray(changes) || !changes.every(isChange)) return;
      const copy = TextDocument.create(old.uri, old.languageId, old.version, old.getText());
      const next = typeof version === 'number' ? version : old.version + 1;
      this.open.set(old.uri, TextDocument.update(copy, changes, next));
      this.tell('changed', old.uri);
    });
    connection.onDidSaveTextDocument((params) => {
      const uri = String(documentIn(params).uri);
      if (this.open.has(uri)) this.tell('saved', uri);
    });
    connection.onDidCloseTextDocument((params) => {
      const uri = String(documentIn(params).uri);
      if (!this.open.delete(uri)) return;
      this.byPath.delete(pathOf(uri));
      this.tell('closed', uri);
    });
  }

  private tell(event: DocumentEvent, uri: string): void {
    for (const listener of this.listeners) if (listener.event === event) listener.tell(uri);
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
