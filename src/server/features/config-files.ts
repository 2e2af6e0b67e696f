import { type CompletionItem, Position } from 'vscode-languageserver-types';
import { mapOf } from '../client.ts';
import { completionsAt } from '../config-file/completion.ts';
import { configDiagnostics, unusedEntries } from '../config-file/diagnostics.ts';
import { houseDiagnostics } from '../config-file/house-files.ts';
import { liveConfigs } from '../config-file/live-config.ts';
import type { Feature } from '../context.ts';
import { isHouseRule } from '../lint/ours.ts';
import { pathOf } from '../paths.ts';

/** Says what is wrong in configurations and house rules while they are being typed. */
export const configFiles: Feature = (server) => {
  const configs = liveConfigs(server);
  const { connection } = server;
  server.announce(() => ({ completionProvider: { triggerCharacters: ['/', '"'] } }));
  connection.onCompletion(async (params): Promise<CompletionItem[]> => {
    const { textDocument, position } = mapOf(params);
    const live = await configs.of(String(mapOf(textDocument).uri));
    if (!live || !Position.is(position)) return [];
    return completionsAt(server.client, live, live.document.offsetAt(position));
  });
  server.diagnose(async (document) => {
    const { uri } = document;
    if (isHouseRule(pathOf(uri))) return houseDiagnostics(server, document);
    const live = await configs.of(uri);
    return live && configDiagnostics(server, live);
  });
  // Whether an entry silences anything depends on all other files.
  const told = new Map<string, string>();
  server.onChanged(async () => {
    for (const { uri } of server.documents.all()) {
      const live = await configs.of(uri);
      const unused = live && JSON.stringify(await unusedEntries(server, live));
      if (unused === undefined || unused === (told.get(uri) ?? '[]')) continue;
      told.set(uri, unused);
      server.refresh(uri);
    }
  });
};
