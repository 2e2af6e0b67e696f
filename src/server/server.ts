import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Engine } from '#engine/engine.ts';
import { Notifications } from '#protocol/requests.ts';
import { version } from '../../package.json';
import { merged } from './capabilities.ts';
import { Changes } from './changes.ts';
import { type Client, clientOf } from './client.ts';
import type { Feature, ServerContext } from './context.ts';
import { Closed } from './diagnostics/closed.ts';
import { Showing } from './diagnostics/showing.ts';
import { Sources } from './diagnostics/sources.ts';
import { Documents } from './documents.ts';
import { features as allFeatures } from './features/index.ts';
import type { Files } from './files/files.ts';
import { routedFiles } from './files/routed-files.ts';
import { Linting } from './lint/linting.ts';
import { Shelf } from './lint/shelf.ts';
import { Site } from './lint/site.ts';
import { unusedIgnores } from './lint/unused-ignores.ts';
import { WholeWorkspace } from './lint/whole-workspace.ts';
import { Progresses } from './progress.ts';
import { Reloading } from './reloading.ts';
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
  const builtIn = () => {
    engine ??= host.loadEngine();
    return engine;
  };
  const parts: ((client: Client) => ServerCapabilities)[] = [];
  const files = routedFiles(connection, () => client, host.disk);
  const store = new SettingsStore(connection, () => client);
  const workspace = new Workspace(files, store, builtIn);
  const changes = new Changes();
  const sources = new Sources();
  const documents = new Documents();
  const shelf = new Shelf();
  const outcome = (uri: string) => linting.outcome(uri);
  const site = new Site({
    workspace,
    files,
    outcome,
    counted: () => shelf.counted,
    again(uri) {
      documents.touch(uri);
      showing.refresh(uri);
    },
  });
  const linting = new Linting(documents, workspace, files, site);
  const closed = new Closed(connection, documents);
  const openUri = (path: string) => documents.uriAt(path);
  const whole = new WholeWorkspace({ workspace, files, outcome, openUri }, shelf, closed, (uri) => changes.note(uri));
  const showing = new Showing({ connection, client: () => client, documents, workspace, sources, closed });
  const reloading = new Reloading({ connection, client: () => client, documents, workspace, store, whole, showing });
  const openResults = () => [...documents.all()].flatMap(({ uri }) => linting.latest(uri) ?? []);
  const context: ServerContext = {
    connection,
    get client() {
      return client;
    },
    documents,
    files,
    workspace,
    progress: new Progresses(connection),
    announce: (part) => parts.push(part),
    lint: async (uri, token) => (await linting.outcome(uri, token))?.linted,
    outcome: (uri, token) => linting.outcome(uri, token),
    latest: (uri) => linting.latest(uri),
    status: async (uri, token) => statusOf(uri, await linting.outcome(uri, token)),
    known: () => [...openResults().map(summaryOf), ...shelf.summaries((path) => openUri(path) !== undefined)],
    lintWorkspace: (token, step) => whole.lint(token, step),
    unusedIgnores: (config) => unusedIgnores(config, workspace, shelf, openResults()),
    diagnose: (source) => sources.add(source),
    refresh: (uri) => showing.refresh(uri),
    onChanged: (listener) => changes.onChanged(listener),
    onReloaded: (listener) => reloading.onReloaded(listener),
  };

  linting.onDone(({ uri }) => changes.note(uri));
  documents.on('closed', (uri) => {
    linting.forget(uri);
    changes.note(uri);
  });
  workspace.onProblems(() => closed.set('configurations', workspace.problems()));
  context.onChanged((uris) => tell(connection, Notifications.changed, { uris }));
  documents.listen(connection);
  showing.listen(context);
  reloading.listen(context);
  connection.onInitialize((params) => {
    client = clientOf(params);
    workspace.folders = foldersOf(params);
    return { capabilities: merged(parts.map((part) => part(client))), serverInfo: { name: 'kindlint', version } };
  });
  for (const feature of features) feature(context);
}
