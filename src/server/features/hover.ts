import { type Hover, Position } from 'vscode-languageserver-types';
import { foundAt } from '../actions/found.ts';
import { mapOf } from '../client.ts';
import { configHover } from '../config-file/config-hover.ts';
import { liveConfigs } from '../config-file/live-config.ts';
import type { Feature } from '../context.ts';
import { findingHover } from '../rule-page/finding-hover.ts';

/** Says more about the findings under the pointer, and about what a configuration may say. */
export const hover: Feature = (server) => {
  server.announce(() => ({ hoverProvider: true }));
  server.connection.onHover(async (params, token): Promise<Hover | null> => {
    const { textDocument, position } = mapOf(params);
    const { uri } = mapOf(textDocument);
    if (typeof uri !== 'string' || !Position.is(position)) return null;
    const live = await liveConfigs(server).of(uri);
    if (live) return configHover(server.client, live, live.document.offsetAt(position));
    const linted = await server.lint(uri, token);
    return linted ? findingHover(server.client, foundAt(linted, { start: position, end: position })) : null;
  });
};
