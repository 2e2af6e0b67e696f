import type { Position } from 'vscode-languageserver-types';
import { type Preview, Requests } from '#protocol/requests.ts';
import { mapOf } from '../client.ts';
import type { Feature, Linted } from '../context.ts';
import { messageAt, previewOf } from '../preview/build.ts';

/** Shows one message as the customer will read it: the one with an id, the one at a place, else the first. */
export const preview: Feature = (server) => {
  server.connection.onRequest(Requests.preview, async (params: unknown, token): Promise<Preview | null> => {
    const { uri, message, position } = mapOf(params);
    if (typeof uri !== 'string') return null;
    const linted = await server.lint(uri, token);
    const reading = linted?.reading();
    if (!linted || !reading) return null;
    const { samples } = await server.workspace.settings(uri);
    return previewOf({ ...linted, uri, reading, samples }, wanted(linted, message, position)) ?? null;
  });
};

function wanted({ result, document }: Linted, id: unknown, position: unknown): number {
  const named = result.messages.findIndex((message) => message.id === id);
  if (named >= 0) return named;
  return messageAt(result, isPosition(position) ? document.offsetAt(position) : 0);
}

function isPosition(value: unknown): value is Position {
  const { line, character } = mapOf(value);
  return Number.isInteger(line) && Number.isInteger(character);
}
