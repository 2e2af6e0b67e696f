import { ProgressLocation, window } from 'vscode';
import { WorkDoneProgress, type WorkDoneProgressBegin, type WorkDoneProgressReport } from 'vscode-languageclient';
import type { Session } from '../session.ts';

/** Tokens are told apart by a number. */
let last = 0;

/**
 * Asks the server for something that takes a while: shows how far it is, and lets the user cancel.
 * @param title a heading such as “Linting the workspace”
 * @returns undefined where it was canceled
 */
export function withProgress<Answer>(
  { client, ask }: Session,
  title: string,
  method: string,
): Promise<Answer | undefined> {
  const options = { location: ProgressLocation.Notification, title: `Kindlint: ${title}`, cancellable: true };
  const run = window.withProgress(options, async (progress, token) => {
    const workDoneToken = `kindlint-${++last}`;
    let shown = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const { message, percentage } = value as WorkDoneProgressBegin | WorkDoneProgressReport;
      // The editor adds up what it is told; the server tells how far it is in all.
      const increment = percentage === undefined ? undefined : Math.max(0, percentage - shown);
      shown += increment ?? 0;
      progress.report({ message, increment });
    });
    try {
      const answer = await ask<Answer>(method, { workDoneToken }, token);
      return token.isCancellationRequested ? undefined : answer;
    } finally {
      listener.dispose();
    }
  });
  return Promise.resolve(run);
}
