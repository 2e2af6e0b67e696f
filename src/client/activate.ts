import { EventEmitter, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { Notifications } from '#protocol/requests.ts';
import { clientOptions } from './client-options.ts';
import { askOf } from './commands/ask.ts';
import { registerCommand } from './commands/register.ts';
import { features } from './features.ts';
import { answerFileRequests } from './files.ts';
import type { Session } from './session.ts';

/** What the extension gives to others, and to its tests. */
export interface Kindlint {
  readonly client: BaseLanguageClient;
  /** Resolves once the server is up for the first time; never fails. */
  readonly started: Promise<void>;
  /** Milliseconds that activation took, until it gave the editor back its turn. */
  readonly activation: number;
}

/** Starts the extension and returns at once: nothing waits for the server. */
export function activateWith(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Kindlint {
  const begun = performance.now();
  const output = window.createOutputChannel('Kindlint', { log: true });
  const client = create(clientOptions(output, () => restart(client, output)));
  const changed = new EventEmitter<readonly string[]>();
  context.subscriptions.push(output, changed, client);

  answerFileRequests(client);
  client.onNotification(Notifications.changed, ({ uris }: { uris: string[] }) => changed.fire(uris));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) changed.fire(workspace.textDocuments.map(({ uri }) => uri.toString()));
  });

  const session: Session = {
    context,
    client,
    output,
    onDidChange: changed.event,
    ask: askOf(client),
    command: (id, run) => context.subscriptions.push(registerCommand(output, id, run)),
    restart: () => restart(client, output),
  };
  for (const feature of features) feature(session);
  return { client, started: start(client, output), activation: performance.now() - begun };
}

async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  // A server that hangs doesn't answer the request to stop. It is left behind then.
  if (client.needsStop()) await client.stop().catch((error) => output.warn(error));
  await start(client, output);
}

/** The client itself tells the user of a server that doesn't come up. */
async function start(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  const from = performance.now();
  try {
    await client.start();
    output.info(`The server is up after ${Math.round(performance.now() - from)} ms.`);
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
  }
}
