import { type Connection, type Diagnostic, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { Outcome, ServerContext } from '../context.ts';
import type { Documents } from '../documents.ts';
import { pathOf, uriOf } from '../paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Closed } from './closed.ts';
import { aboutFile, diagnosticsOf } from './convert.ts';
import { Pace } from './pace.ts';
import { Pull } from './pull.ts';
import { Push } from './push.ts';
import { withPages } from './rule-links.ts';
import type { Sources } from './sources.ts';
import { judgesWhileTyping } from './when.ts';

/** What is left alone for one of these reasons would otherwise look as if all were well. */
const LOUD: readonly Outcome['state'][] = ['too-large', 'faulty'];

export interface ShowingParts {
  readonly connection: Connection;
  readonly client: () => Client;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly sources: Sources;
  readonly closed: Closed;
}

/** Sees to it that each document's diagnostics are shown: pulled where the client can do that, else pushed; never both. */
export class Showing {
  private readonly pace = new Pace();
  private readonly push: Push;
  private readonly pull: Pull;

  constructor(private readonly parts: ShowingParts) {
    const { connection, client, documents, workspace, sources } = parts;
    this.push = new Push(connection, client, documents, sources, this.pace);
    this.pull = new Pull(connection, documents, workspace, sources);
  }

  listen(server: ServerContext): void {
    const { documents, closed, client } = this.parts;
    server.announce(({ pulls }) => ({
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    }));
    server.diagnose(async ({ uri }, token) => {
      const outcome = await server.outcome(uri, token);
      if (outcome?.state === 'configuration') return savedProblems(server, uri);
      if (outcome?.linted) return withPages(client(), outcome.linted, diagnosticsOf(outcome.linted));
      return outcome && LOUD.includes(outcome.state) ? [aboutFile(outcome.note ?? '')] : [];
    });
    documents.on('opened', (uri) => {
      closed.opened(uri, !client().pulls);
      this.want(uri, false);
    });
    documents.on('changed', (uri) => this.want(uri, true));
    documents.on('saved', (uri) => {
      this.pull.noteSaved(uri);
      void this.refreshSaved(uri);
      this.want(uri, false);
    });
    documents.on('closed', (uri) => {
      if (!client().pulls) this.push.close(uri);
      closed.show();
      this.pace.forget(uri);
      this.pull.forget(uri);
    });
    this.pull.listen();
  }

  /** Has one document's diagnostics shown anew, or all. */
  refresh(uri?: string): void {
    const { client, documents } = this.parts;
    if (client().pulls) {
      if (uri !== undefined) this.pull.renew(uri);
      this.pull.refresh();
    } else if (uri !== undefined) this.want(uri, false);
    else for (const document of documents.all()) this.want(document.uri, false);
  }

  /** A client that pulls asks after each change, but few ask after saving. */
  private async refreshSaved(uri: string): Promise<void> {
    const { client, workspace, documents } = this.parts;
    if (client().pulls && !(await judgesWhileTyping(workspace, documents.get(uri)))) this.pull.refresh();
  }

  private async want(uri: string, typing: boolean): Promise<void> {
    const { client, workspace, documents } = this.parts;
    if (client().pulls) return;
    if (!typing || (await judgesWhileTyping(workspace, documents.get(uri)))) this.push.want(uri, typing);
  }
}

/** What is wrong with a configuration or a house rule, as it was last saved. */
async function savedProblems({ workspace }: ServerContext, uri: string): Promise<readonly Diagnostic[]> {
  // They are known once they were asked for.
  await workspace.settingFor(uri);
  return workspace.problems().get(uriOf(pathOf(uri))) ?? [];
}
