import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Requests, type Totals } from '#protocol/requests.ts';
import type { Feature } from '../context.ts';

/** Lints all files of the workspace, with progress, and shows what is found in files that are not open. */
export const lintWorkspace: Feature = (server) => {
  server.connection.onRequest(Requests.lintWorkspace, async (params: unknown, token): Promise<Totals> => {
    const progress = server.progress.begin('Kindlint reads the workspace', params, token);
    try {
      const totals = await server.lintWorkspace(progress.token, progress.step);
      if (!totals) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Linting the workspace was cancelled.');
      return totals;
    } finally {
      progress.end();
    }
  });
};
