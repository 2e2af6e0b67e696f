import { type FixAll, type FixWorkspace, Requests } from '#protocol/requests.ts';
import { type FileEdits, workspaceEdit } from '../actions/workspace-edit.ts';
import { mapOf } from '../client.ts';
import type { Feature } from '../context.ts';
import { fixEdits } from '../fix/fix-edits.ts';
import { fixesOfWorkspace } from '../fix/workspace-fixes.ts';

const LABEL = {
  label: 'Safe fixes of Kindlint',
  description: 'Rewordings that keep the meaning. Please tick those you want, then apply.',
};

/** Answers with the edits that make all safe fixes, in one document or in the whole workspace. */
export const fixAll: Feature = (server) => {
  const { connection } = server;
  connection.onRequest(Requests.fixAll, async (params: unknown, token): Promise<FixAll> => {
    const linted = await server.lint(String(mapOf(params).uri ?? ''), token);
    if (!linted) return { applied: 0, refused: 0 };
    const { edits, applied, refused } = fixEdits(linted);
    if (edits.length === 0) return { applied, refused };
    const file: FileEdits = { document: linted.document, version: linted.version ?? null, edits };
    const edit = workspaceEdit({ ...server.client, documentChanges: true }, [file]) as FixAll['edit'];
    return { ...(edit ? { edit } : {}), applied, refused };
  });
  connection.onRequest(Requests.fixWorkspace, async (params: unknown, token): Promise<FixWorkspace> => {
    const progress = server.progress.begin('Kindlint looks for safe fixes', params, token);
    try {
      const { files, applied } = await fixesOfWorkspace(server, progress);
      const edit = files.length > 0 ? workspaceEdit(server.client, files, LABEL) : undefined;
      return { ...(edit ? { edit } : {}), applied, files: files.length };
    } finally {
      progress.end();
    }
  });
};
