import { CancellationTokenSource, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../client.ts';
import type { Documents } from '../documents.ts';
import { tell } from '../tell.ts';
import type { Pace } from './pace.ts';
import type { Sources } from './sources.ts';

/** Something is under way, or about to be, for a document. */
interface Turn {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly cancel: CancellationTokenSource;
}

/** Sends diagnostics of open documents to a client that doesn't ask for them. */
export class Push {
  private readonly turns = new Map<string, Turn>();

  constructor(
    private readonly connection: Connection,
    private readonly client: () => Client,
    private readonly documents: Documents,
    private readonly sources: Sources,
    private readonly pace: Pace,
  ) {}

  /** The document's diagnostics are wanted anew: after a pause where it is being typed in, else at once. */
  want(uri: string, typing: boolean): void {
    this.stop(uri);
    const cancel = new CancellationTokenSource();
    const timer = setTimeout(() => this.run(uri, cancel), typing ? this.pace.pauseFor(uri) : 0);
    this.turns.set(uri, { timer, cancel });
  }

  /** The document was closed: what is shown of it goes. */
  close(uri: string): void {
    this.stop(uri);
    this.send({ uri, diagnostics: [] });
  }

  private stop(uri: string): void {
    const turn = this.turns.get(uri);
    if (!turn) return;
    clearTimeout(turn.timer);
    turn.cancel.cancel();
    this.turns.delete(uri);
  }

  private async run(uri: string, { token }: CancellationTokenSource): Promise<void> {
    const document = this.documents.get(uri);
    if (!document) return;
    try {
      const found = await this.pace.measured(uri, () => this.sources.of(document, token));
      if (found && this.documents.get(uri) === document) this.publish(document, found);
    } catch (error) {
      this.connection.console.error(`No diagnostics for ${uri}: ${String(error)}`);
    }
  }

  private publish({ uri, version }: TextDocument, diagnostics: readonly Diagnostic[]): void {
    const versioned = this.client().versionedDiagnostics ? { version } : {};
    this.send({ uri, ...versioned, diagnostics: [...diagnostics] });
  }

  private send(params: { uri: string; version?: number; diagnostics: Diagnostic[] }): void {
    tell(this.connection, 'textDocument/publishDiagnostics', params);
  }
}
