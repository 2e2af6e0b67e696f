import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FileRequests } from '#protocol/requests.ts';
import { toBase64 } from './base64.ts';

type Kind = 'file' | 'folder';
type Entry = { readonly name: string; readonly type: Kind };
type Content = { readonly base64: string } | { readonly fault: string };

/** Answers what the server asks about files that it can't reach itself, by the file systems that the editor knows. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest<Content | null, void>(FileRequests.read, ({ uri, limit }: { uri: string; limit?: number }) =>
    read(Uri.parse(uri), limit),
  );
  client.onRequest(FileRequests.stat, ({ uri }: { uri: string }) => stat(Uri.parse(uri)));
  client.onRequest(FileRequests.list, ({ uri }: { uri: string }) => list(Uri.parse(uri)));
}

/** @param limit in bytes: of a larger file only its size is told */
async function read(uri: Uri, limit = Number.POSITIVE_INFINITY): Promise<Content | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > limit) return { fault: `This file is larger than ${limit} bytes.` };
    return { base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return isMissing(error) ? null : { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function stat(uri: Uri): Promise<{ readonly type: Kind; readonly size: number } | null> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    return { type: kindOf(type), size };
  } catch {
    return null;
  }
}

async function list(uri: Uri): Promise<Entry[]> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, type: kindOf(type) }));
  } catch {
    return [];
  }
}

/** A link counts as what it leads to. */
function kindOf(type: FileType): Kind {
  return type & FileType.Directory ? 'folder' : 'file';
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}
