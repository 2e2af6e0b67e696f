import type { InitializeParams } from 'vscode-languageserver';
import { isMap, mapOf } from '../client.ts';
import { uriOf } from '../paths.ts';

/** The URIs of the folders that a client opens, in any of the three ways that the protocol has had over time. */
export function foldersOf(params: Partial<InitializeParams> | null | undefined): string[] {
  const { workspaceFolders, rootUri, rootPath } = mapOf(params);
  const folders = urisOf(workspaceFolders);
  if (folders.length > 0) return folders;
  if (typeof rootUri === 'string' && rootUri !== '') return [bare(rootUri)];
  return typeof rootPath === 'string' && rootPath !== '' ? [uriOf(rootPath.replaceAll('\\', '/'))] : [];
}

/** The folders after some were added or taken away. */
export function changedFolders(folders: readonly string[], event: unknown): string[] {
  const { added, removed } = mapOf(event);
  const gone = urisOf(removed);
  return [...new Set([...folders.filter((folder) => !gone.includes(folder)), ...urisOf(added)])];
}

function urisOf(folders: unknown): string[] {
  if (!Array.isArray(folders)) return [];
  return folders.flatMap((folder) => (isMap(folder) && typeof folder.uri === 'string' ? [bare(folder.uri)] : []));
}

/** Without a slash at its end, unless it is the root of a file system. */
function bare(uri: string): string {
  return uri.replace(/(?<=[^/:])\/+$/, '');
}
