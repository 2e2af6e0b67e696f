import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
} from 'vscode-languageserver';
import { CONFIG_NAMES } from '#config/names.ts';
import { type Client, isMap } from '../client.ts';

/** Endings of what may hold messages, configurations that others extend, and house rules. */
const ENDINGS = 'md,markdown,mdown,mkd,mkdn,mdx,json,jsonc,json5,yaml,yml,html,htm,xhtml,csv,tsv,xml,email,tf,hcl,txt';

/** Folders go without word of what is in them, so that of the house rules is watched, too. */
const GLOBS = [...CONFIG_NAMES.map((name) => `**/${name}`), '**/.kindlint', '**/.kindlint/**', `**/*.{${ENDINGS}}`];

/** Asks the client to tell of changes of files and of settings, as far as it can. */
export function registerWatchers(connection: Connection, client: Client): void {
  const failed = (error: unknown) => connection.console.warn(`Changes of files are not told: ${String(error)}`);
  if (client.registersWatchers) {
    const watchers = GLOBS.map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'kindlint' }).catch(failed);
  }
}

/** The URIs of files that have changed, as far as what the client sends makes sense. */
export function changedFiles(params: unknown): string[] {
  const changes = isMap(params) ? params.changes : undefined;
  if (!Array.isArray(changes)) return [];
  return changes
    .filter((change): change is FileEvent => isMap(change) && typeof change.uri === 'string')
    .map(({ uri }) => uri);
}

/** The URIs of folders that were deleted or renamed, as they were and as they are. */
export function movedFolders(params: unknown): string[] {
  const files = isMap(params) ? params.files : undefined;
  if (!Array.isArray(files)) return [];
  return files
    .flatMap((file) => (isMap(file) ? [file.uri, file.oldUri, file.newUri] : []))
    .filter((uri): uri is string => typeof uri === 'string');
}
