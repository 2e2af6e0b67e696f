import type { Connection } from 'vscode-languageserver';

/** Sends a notification. That the client is no longer there is no fault: then nobody needs to know. */
export function tell(connection: Connection, method: string, params: object): void {
  try {
    connection.sendNotification(method, params).catch(() => undefined);
  } catch {
    // The connection is closed.
  }
}
