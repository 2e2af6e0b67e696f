import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Documents } from '../documents.ts';
import { pathOf } from '../paths.ts';
import { tell } from '../tell.ts';

type Lists = readonly (readonly Diagnostic[])[];

/**
 * Diagnostics of files that are not open: mistakes in configurations, and what linting the workspace found. They are
 * pushed to any client; those of open documents have their own way, so nothing is ever shown twice.
 */
export class Closed {
  /** By who has found them, then by URI. */
  private readonly found = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  private readonly shown = new Map<string, Lists>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
  ) {}

  /** Takes all that one part of the server knows, in place of what it knew before. */
  set(owner: string, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void {
    this.found.set(owner, diagnostics);
    this.show();
  }

  /** A document was opened. Its diagnostics come another way; where they are pushed, they take the place of these. */
  opened(uri: string, replaced: boolean): void {
    if (replaced) this.shown.delete(uri);
    this.show();
  }

  /** Shows what is other than the last time. */
  show(): void {
    const wanted = new Map<string, (readonly Diagnostic[])[]>();
    for (const byUri of this.found.values()) {
      for (const [uri, diagnostics] of byUri) {
        if (diagnostics.length === 0 || this.documents.uriAt(pathOf(uri)) !== undefined) continue;
        wanted.set(uri, [...(wanted.get(uri) ?? []), diagnostics]);
      }
    }
    for (const uri of [...this.shown.keys()]) if (!wanted.has(uri)) this.publish(uri, []);
    for (const [uri, lists] of wanted) if (!same(this.shown.get(uri) ?? [], lists)) this.publish(uri, lists);
  }

  private publish(uri: string, lists: Lists): void {
    if (lists.length === 0) this.shown.delete(uri);
    else this.shown.set(uri, lists);
    tell(this.connection, 'textDocument/publishDiagnostics', { uri, diagnostics: lists.flat() });
  }
}

/** The very same lists: they are never changed, only replaced. */
function same(a: Lists, b: Lists): boolean {
  return a.length === b.length && a.every((list, i) => list === b[i]);
}
