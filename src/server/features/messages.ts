import { type FileSummary, Requests } from '#protocol/requests.ts';
import { mapOf } from '../client.ts';
import type { Feature } from '../context.ts';
import { summaryOf } from '../summary.ts';

/** Lists the macros and articles of one document, or of all files that are known. */
export const messages: Feature = (server) => {
  server.connection.onRequest(Requests.messages, async (params: unknown, token): Promise<FileSummary[]> => {
    const { uri } = mapOf(params);
    if (typeof uri === 'string') {
      const linted = await server.lint(uri, token);
      return linted ? [summaryOf(linted)] : [];
    }
    // Documents that nobody has asked for yet are known only once they are linted.
    for (const document of server.documents.all()) await server.lint(document.uri, token);
    return [...server.known()];
  });
};
