import { commands } from 'vscode';
import type { Feature } from '../session.ts';

/** Restart, and the log. Both are in the palette once there is a server. */
export const serverCommands: Feature = (session) => {
  session.command('kindlint.restart', () => session.restart());
  session.command('kindlint.showOutput', () => session.output.show());
  void commands.executeCommand('setContext', 'kindlint.active', true);
};
