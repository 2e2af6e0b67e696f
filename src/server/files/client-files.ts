import type { Connection } from 'vscode-languageserver';
import { FileRequests } from '#protocol/requests.ts';
import { isMap } from '../client.ts';
import { decode, fromBase64 } from './decode.ts';
import { type Files, type FileText, type FolderEntry, MOST_BYTES } from './files.ts';

/** The workspace as the client reads it for the server. Answers are checked: a client may be any. */
export function clientFiles(connection: Connection): Files {
  const ask = async (method: string, params: object): Promise<unknown> => {
    try {
      return await connection.sendRequest(method, params);
    } catch {
      return null;
    }
  };
  return {
    read: async (uri) => textOf(await ask(FileRequests.read, { uri, limit: MOST_BYTES })),
    async stat(uri) {
      const stat = await ask(FileRequests.stat, { uri });
      if (!isMap(stat) || !isType(stat.type)) return undefined;
      return { type: stat.type, size: typeof stat.size === 'number' ? stat.size : 0 };
    },
    async list(uri) {
      const entries = await ask(FileRequests.list, { uri });
      return Array.isArray(entries) ? entries.filter(isEntry) : [];
    },
  };
}

function textOf(answer: unknown): FileText | undefined {
  if (!isMap(answer)) return undefined;
  if (typeof answer.fault === 'string') return { fault: answer.fault };
  const bytes = typeof answer.base64 === 'string' ? fromBase64(answer.base64) : undefined;
  return bytes && decode(bytes);
}

function isEntry(entry: unknown): entry is FolderEntry {
  return isMap(entry) && typeof entry.name === 'string' && entry.name !== '' && isType(entry.type);
}

function isType(type: unknown): type is FolderEntry['type'] {
  return type === 'file' || type === 'folder';
}
