import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { ServerContext } from './context.ts';
import type { Showing } from './diagnostics/showing.ts';
import type { Documents } from './documents.ts';
import type { WholeWorkspace } from './lint/whole-workspace.ts';
import { pathOf } from './paths.ts';
import { changedFolders } from './workspace/folders.ts';
import type { SettingsStore } from './workspace/settings-store.ts';
import { changedFiles, movedFolders, registerWatchers } from './workspace/watch.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Time in which changes of configurations are gathered, in milliseconds: a switch of branches brings many at once. */
const GATHER = 50;

const FOLDERS = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };

export interface ReloadingParts {
  readonly connection: Connection;
  readonly client: () => Client;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly store: SettingsStore;
  readonly whole: WholeWorkspace;
  readonly showing: Showing;
}

/** Notices that settings, folders, configurations, house rules or files have changed, and sees to what follows from it. */
export class Reloading {
  private readonly listeners: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: ReloadingParts) {}

  onReloaded(listener: () => void): void {
    this.listeners.push(listener);
  }

  listen(server: ServerContext): void {
    const { connection, client, documents, store, whole } = this.parts;
    server.announce(({ hasFolders }) => ({
      workspace: {
        ...(hasFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
        // A folder that is deleted or renamed says nothing of the files in it to those who watch them.
        fileOperations: { didDelete: FOLDERS, didRename: FOLDERS },
      },
    }));
    connection.onInitialized(() => {
      registerWatchers(connection, client());
      connection.onNotification('workspace/didChangeWorkspaceFolders', (params) => this.folders(params));
      connection.onNotification('window/workDoneProgress/cancel', (params) => server.progress.cancel(params));
    });
    connection.onDidChangeConfiguration((params) => {
      store.take(params?.settings);
      this.reload();
    });
    connection.onNotification('workspace/didDeleteFiles', (params) => this.moved(params));
    connection.onNotification('workspace/didRenameFiles', (params) => this.moved(params));
    connection.onDidChangeWatchedFiles((params) => this.files(changedFiles(params)));
    documents.on('saved', (uri) => this.files([uri]));
    documents.on('closed', (uri) => void whole.update(pathOf(uri)).catch(() => undefined));
    // Whoever doesn't tell of changes is asked now and then, when there is something to lint anyway.
    for (const event of ['opened', 'changed'] as const) documents.on(event, () => void this.recheck());
  }

  private files(uris: readonly string[]): void {
    const { workspace, whole, documents } = this.parts;
    if (uris.some((uri) => workspace.dependsOn(uri))) this.reload();
    for (const uri of uris) {
      // What is open is as the client has it.
      if (!documents.get(uri)) void whole.update(pathOf(uri)).catch(() => undefined);
    }
  }

  /** Folders were deleted or renamed, and all that was in them. */
  private moved(params: unknown): void {
    const { whole } = this.parts;
    const moved = movedFolders(params);
    this.files(moved);
    if (moved.length > 0) whole.lintAgain().catch(() => undefined);
  }

  private folders(params: unknown): void {
    const { workspace } = this.parts;
    workspace.folders = changedFolders(workspace.folders, (params as { event?: unknown } | null)?.event);
    this.reload();
  }

  private async recheck(): Promise<void> {
    const { client, workspace } = this.parts;
    if (!client().registersWatchers && (await workspace.hasChanged())) this.reload();
  }

  /** What was known no longer holds, from now on; what follows from that waits for further changes. */
  private reload(): void {
    this.parts.workspace.reload();
    this.timer ??= setTimeout(() => this.follow(), GATHER);
  }

  private follow(): void {
    this.timer = undefined;
    const { whole, showing } = this.parts;
    for (const listener of this.listeners) listener();
    showing.refresh();
    whole.lintAgain().catch(() => undefined);
  }
}
