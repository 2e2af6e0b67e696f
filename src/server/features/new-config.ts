import { CONFIG_NAMES } from '#config/names.ts';
import { Requests } from '#protocol/requests.ts';
import { mapOf } from '../client.ts';
import type { Feature, ServerContext } from '../context.ts';
import { freshConfig } from '../fresh-config.ts';
import { pathOf, uriOf } from '../paths.ts';

/** Says what a fresh configuration for a folder holds, or where the folder has one already. */
export const newConfig: Feature = (server) => {
  server.connection.onRequest(Requests.newConfig, async (params: unknown) => {
    const folder = pathOf(String(mapOf(params).folder ?? server.workspace.folders[0] ?? '')).replace(/\/$/, '');
    for (const name of CONFIG_NAMES) {
      const uri = uriOf(`${folder}/${name}`);
      const there = await server.files.read(uri);
      if (there) return { uri, text: 'text' in there ? there.text : '' };
    }
    return { uri: uriOf(`${folder}/${CONFIG_NAMES[0]}`), text: freshConfig(systemIn(server, `${folder}/`)) };
  });
};

/** The help desk of most messages below a folder, as far as the files are known. */
function systemIn({ known }: ServerContext, folder: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { uri, messages } of known()) {
    if (!pathOf(uri).startsWith(folder)) continue;
    for (const { system } of messages) if (system !== undefined) counts.set(system, (counts.get(system) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
