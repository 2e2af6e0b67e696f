import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadEngine } from '#engine/built-in.ts';
import { startServer } from './server.ts';
import { tolerant } from './tolerant.ts';

/* The server as a web worker: it reads the workspace through the client. */

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), tolerant);
startServer(connection, { loadEngine });
connection.listen();
