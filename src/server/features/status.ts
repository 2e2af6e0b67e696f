import { Requests } from '#protocol/requests.ts';
import { mapOf } from '../client.ts';
import type { Feature } from '../context.ts';

/** Answers what is known of a document. */
export const status: Feature = (server) => {
  server.connection.onRequest(Requests.status, (params: unknown, token) =>
    server.status(String(mapOf(params).uri ?? ''), token),
  );
};
