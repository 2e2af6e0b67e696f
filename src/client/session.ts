import type { CancellationToken, Event, ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CommandId } from './commands/ids.ts';

/** What every part of the extension works with. */
export interface Session {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  /** Addresses of documents of which the server has something new to say. After a start: all that are open. */
  readonly onDidChange: Event<readonly string[]>;
  /**
   * Asks the server, once it is up.
   * @param method one of `Requests`
   * @returns undefined where the question was canceled or outrun by an edit; a fault is thrown
   */
  ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer | undefined>;
  /** Registers a command of the manifest. What it throws is told to the user, with a way to the log. */
  command<Arguments extends unknown[]>(id: CommandId, run: (...args: Arguments) => unknown): void;
  /** Ends the server and starts it anew. */
  restart(): Promise<void>;
}

/** One part of the extension: registers what it adds, with `session.context.subscriptions` to end it. */
export type Feature = (session: Session) => void;
