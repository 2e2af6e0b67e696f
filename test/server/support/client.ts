import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { loadEngine } from '#engine/built-in.ts';
import { type Host, startServer } from '#server/server.ts';
import { tolerant } from '#server/tolerant.ts';

/** The built-in rules are compiled once for all tests. */
let engine: ReturnType<typeof loadEngine> | undefined;
const loadOnce = () => {
  engine ??= loadEngine();
  return engine;
};

/** A client of an editor that is not there: it talks to the server over a real pair of streams. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** All diagnostics that were pushed, in order. */
  readonly pushed: PublishDiagnosticsParams[];
  /** What the server wrote to its log. */
  readonly log: string[];
  initialize(params?: unknown): Promise<unknown>;
  open(uri: string, text: string, languageId?: string, version?: number): void;
  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): void;
  close(uri: string): void;
  save(uri: string): void;
  /** The next diagnostics that are pushed for a document, for a version where one is given. */
  next(uri: string, version?: number): Promise<readonly Diagnostic[]>;
  dispose(): void;
}

/** Starts a server and a client for it. `listen` false leaves handlers to be added first. */
export function startClient(host: Partial<Host> = {}, listen = true): TestClient {
  const up = new PassThrough();
  const down = new PassThrough();
  // Readers and writers instead of streams: at the end of a stream the server would end the whole process.
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), tolerant);
  startServer(server, { loadEngine: loadOnce, ...host });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const pushed: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params);
    for (const look of waiting) look();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  if (listen) connection.listen();
  return {
    connection,
    pushed,
    log,
    async initialize(params = capable) {
      const result = await connection.sendRequest('initialize', params as object);
      await connection.sendNotification('initialized', {});
      return result;
    },
    open: (uri, text, languageId = 'markdown', version = 1) =>
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, version, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    close: (uri) => void connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    save: (uri) => void connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    next(uri, version) {
      const from = pushed.length;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`No diagnostics came for ${uri}.`)), 45_000);
        const look = () => {
          const found = pushed
            .slice(from)
            .find((each) => each.uri === uri && [undefined, each.version].includes(version));
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
      });
    },
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };
}

/** What most tests initialise with: versions are sent along, and diagnostics are pushed. */
export const capable: Partial<InitializeParams> = {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
};

/** A macro with a finding (`template/repeated-word`) that has a safe fix. */
export const MACRO = '---\nkind: macro\nsystem: zendesk\n---\n\nThe the parcel is on its way to you.\n';

/** The rules of diagnostics, in order. */
export function codes(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ code }) => code).join(' ');
}
