import type { CancellationToken } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { Session } from '../session.ts';

/** Faults that only say that the answer is not wanted any more. */
const OUTRUN: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
];

/** `Session.ask`: the client itself waits until the server is up. */
export function askOf(client: BaseLanguageClient): Session['ask'] {
  return async <Answer>(method: string, params: object, token?: CancellationToken) => {
    try {
      // A token that is undefined would be sent as a second parameter.
      return await (token
        ? client.sendRequest<Answer>(method, params, token)
        : client.sendRequest<Answer>(method, params));
    } catch (error) {
      if (error instanceof ResponseError && OUTRUN.includes(error.code)) return undefined;
      throw error;
    }
  };
}
