import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Engine } from '#engine/engine.ts';
import { Notifications } from '#protocol/requests.ts';
import { version } from '../../package.json';
import { merged } from './capabilities.ts';
import { Changes } from './changes.ts';
import { type Client, clientOf } from './client.ts';
import type { Feature, ServerContext } from './context.ts';
import { diagnosticsOf } from './diagnostics/convert.ts';
import { Pace } from './diagnostics/pace.ts';
import { Pull } from './diagnostics/pull.ts';
import { Push } from './diagnostics/push.ts';
import { Sources } from './diagnostics/sources.ts';
import { Documents } from './documents.ts';
import { features as allFeatures } from './features/index.ts';
import type { Files } from './files/files.ts';
import { routedFiles } from './files/routed-files.ts';
import { Linting } from './lint/linting.ts';
import { statusOf } from './status.ts';
import { summaryOf } from './summary.ts';
import { tell } from './tell.ts';
import { foldersOf } from './workspace/folders.ts';
import { SettingsStore } from './workspace/settings-store.ts';
import { Workspace } from './workspace/workspace.ts';

/** What the server stands on: a process with a disk, or a worker without one. */
export interface Host {
  /** Reads `file:` URIs; left out where there is no disk. */
  readonly disk?: Files;
  loadEngine(): Promise<Engine>;
}

/** Sets up the server on a connection, which the caller then lets listen. */
export function startServer(connection: Connection, host: Host, features: readonly Feature[] = allFeatures): void {
  let client: Client = clientOf(undefined);
  let engine: Promise<Engine> | undefined;
  const parts: ((client: Client) => ServerCapabilities)[] = [];
  const reloaded: (() => void)[] = [];
  const files = routedFiles(connection, () => client, host.disk);
  const store = new SettingsStore(connection, () => client);
  const workspace = new Workspace(files, store, () => {
    engine ??= host.loadEngine();
    return engine;
  });
  const sources = new Sources();
  const changes = new Changes();
  const pace = new Pace();
  const wanted = async (uri: string, typing: boolean) => {
    if (client.pulls) return;
    if (typing && (await workspace.settings(uri)).run === 'onSave') return;
    push.want(uri, typing);
  };
  const documents = new Documents({
    opened: ({ uri }) => wanted(uri, false),
    changed: ({ uri }) => wanted(uri, true),
    saved: ({ uri }) => {
      pull.noteSaved(uri);
      wanted(uri, false);
    },
    closed: (uri) => {
      if (!client.pulls) push.close(uri);
      linting.forget(uri);
      pace.forget(uri);
      changes.note(uri);
    },
  });
  const linting = new Linting(documents, workspace, files, ({ uri }) => changes.note(uri));
  const push = new Push(connection, () => client, documents, sources, pace);
  const pull = new Pull(connection, documents, workspace, sources);

  const context: ServerContext = {
    connection,
    get client() {
      return client;
    },
    documents,
    files,
    workspace,
    announce: (part) => parts.push(part),
    lint: async (uri, token) => (await linting.outcome(uri, token))?.linted,
    outcome: (uri, token) => linting.outcome(uri, token),
    latest: (uri) => linting.latest(uri),
    status: async (uri, token) => statusOf(uri, await linting.outcome(uri, token)),
    known: () => [...documents.all()].flatMap(({ uri }) => linting.latest(uri) ?? []).map(summaryOf),
    diagnose: (source) => sources.add(source),
    refresh(uri) {
      if (client.pulls) pull.refresh();
      else for (const document of uri === undefined ? documents.all() : [{ uri }]) wanted(document.uri, false);
    },
    onChanged: (listener) => changes.onChanged(listener),
    onReloaded: (listener) => reloaded.push(listener),
  };
  const reload = () => {
    workspace.reload();
    for (const listener of reloaded) listener();
    context.refresh();
  };

  context.announce(({ pulls, hasFolders }) => ({
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    ...(hasFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  }));
  context.diagnose(async ({ uri }, token) => {
    const outcome = await linting.outcome(uri, token);
    return outcome?.linted ? diagnosticsOf(outcome.linted) : [];
  });
  documents.listen(connection);
  pull.listen();
  connection.onInitialize((params) => {
    client = clientOf(params);
    workspace.folders = foldersOf(params);
    return { capabilities: merged(parts.map((part) => part(client))), serverInfo: { name: 'kindlint', version } };
  });
  connection.onDidChangeConfiguration((params) => {
    store.take(params?.settings);
    reload();
  });
  context.onChanged((uris) => tell(connection, Notifications.changed, { uris }));
  for (const feature of features) feature(context);
}
