import { commands, type Disposable, type LogOutputChannel, window } from 'vscode';
import type { CommandId } from './ids.ts';

/** Registers a command. What it throws goes to the log, and the user learns of it in a sentence. */
export function registerCommand<Arguments extends unknown[]>(
  output: LogOutputChannel,
  id: CommandId,
  run: (...args: Arguments) => unknown,
): Disposable {
  return commands.registerCommand(id, async (...args: Arguments) => {
    try {
      return await run(...args);
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      void tell(output, error);
    }
  });
}

async function tell(output: LogOutputChannel, error: unknown): Promise<void> {
  const show = 'Show Output';
  const detail = error instanceof Error ? error.message : String(error);
  const text = `Kindlint did not finish this, and your files are as they were. The cause: ${detail}`;
  if ((await window.showErrorMessage(text, show)) === show) output.show();
}
