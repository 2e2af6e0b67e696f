import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type Kindlint } from './activate.ts';

/** On the desktop, and on the machine of a remote workspace: the server is a process of its own. */
export function activate(context: ExtensionContext): Kindlint {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server = { module, transport: TransportKind.ipc };
  return activateWith(context, (options) => new LanguageClient('kindlint', 'Kindlint', server, options));
}
