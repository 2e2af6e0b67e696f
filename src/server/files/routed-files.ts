import type { Connection } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { schemeOf } from '../paths.ts';
import { clientFiles } from './client-files.ts';
import { type Files, noFiles } from './files.ts';

/** Reads `file:` from the disk, where the server has one, and everything else through a client that offers to. */
export function routedFiles(connection: Connection, client: () => Client, disk: Files | undefined): Files {
  const remote = clientFiles(connection);
  const by = (uri: string): Files => {
    if (disk && schemeOf(uri) === 'file') return disk;
    return client().readsFiles ? remote : noFiles;
  };
  return {
    read: (uri) => safely(() => by(uri).read(uri), undefined),
    stat: (uri) => safely(() => by(uri).stat(uri), undefined),
    list: (uri) => safely(() => by(uri).list(uri), []),
  };
}

/** A URI that makes no sense leads nowhere. */
async function safely<T>(read: () => Promise<T>, instead: T): Promise<T> {
  try {
    return await read();
  } catch {
    return instead;
  }
}
