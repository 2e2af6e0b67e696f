import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { LANGUAGES } from '#protocol/languages.ts';
import { ClientCommands, type InitializationOptions } from '#protocol/requests.ts';
import { onCrash } from './crashes.ts';
import { onlyOwnDocuments } from './own-documents.ts';

/** How the client of the language server behaves, on the desktop and in the browser alike. */
export function clientOptions(output: LogOutputChannel, restart: () => Promise<void>): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { files: true, commands: Object.values(ClientCommands) };
  return {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    initializationOptions,
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'kindlint',
    // Links in a hover may open a rule's page, and nothing else.
    markdown: { isTrusted: { enabledCommands: [ClientCommands.explainRule] } },
    errorHandler: onCrash(output, restart),
    middleware: onlyOwnDocuments,
  };
}
