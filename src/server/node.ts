import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { loadEngine } from '#engine/built-in.ts';
import { entriesOf, readBytes, statOf } from '#node/disk-files.ts';
import { decode } from './files/decode.ts';
import { type Files, MOST_BYTES } from './files/files.ts';
import { startServer } from './server.ts';
import { tolerant } from './tolerant.ts';

/*
 * The server as a process of its own. Its arguments say how it is spoken to: --stdio, --node-ipc, --socket=PORT or
 * --pipe=NAME, as the client gives them.
 */

const disk: Files = {
  async read(uri) {
    const bytes = await readBytes(URI.parse(uri).fsPath, MOST_BYTES);
    return bytes instanceof Uint8Array ? decode(bytes) : bytes;
  },
  stat: (uri) => statOf(URI.parse(uri).fsPath),
  list: (uri) => entriesOf(URI.parse(uri).fsPath),
};

const connection = createConnection(ProposedFeatures.all, tolerant);
startServer(connection, { disk, loadEngine });
connection.listen();
