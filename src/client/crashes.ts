import { type LogOutputChannel, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many ends within `WINDOW` are put up with in silence. */
const TRIES = 4;
/** In milliseconds. */
const WINDOW = 3 * 60 * 1000;

/** What happens when the connection breaks: the server comes back, unless it ends again and again. */
export function onCrash(output: LogOutputChannel, restart: () => Promise<void>): ErrorHandler {
  let ends: number[] = [];
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      ends = [...ends.filter((time) => now - time < WINDOW), now];
      if (ends.length <= TRIES) return { action: CloseAction.Restart, handled: true };
      ends = [];
      void tell(output, restart);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tell(output: LogOutputChannel, restart: () => Promise<void>): Promise<void> {
  const again = 'Start Again';
  const show = 'Show Output';
  const text = 'The Kindlint server stopped several times in a row. The output says what happened.';
  const choice = await window.showWarningMessage(text, again, show);
  if (choice === again) await restart();
  if (choice === show) output.show();
}
