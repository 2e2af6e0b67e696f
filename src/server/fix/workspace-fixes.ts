import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { FileEdits } from '../actions/workspace-edit.ts';
import type { ServerContext } from '../context.ts';
import { breathe } from '../patience.ts';
import type { Progress } from '../progress.ts';
import { fixEdits } from './fix-edits.ts';

/** All safe fixes of the files of the workspace. Each file is read anew; one that is open is taken as it is there. */
export async function fixesOfWorkspace(
  server: ServerContext,
  { token, step }: Progress,
): Promise<{ files: FileEdits[]; applied: number }> {
  const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'Looking for fixes was cancelled.');
  if (!(await server.lintWorkspace(token, step))) throw cancelled();
  const files: FileEdits[] = [];
  let applied = 0;
  const known = server.known();
  for (const [i, { uri }] of known.entries()) {
    await breathe();
    if (token.isCancellationRequested) throw cancelled();
    step(i, known.length, uri);
    const linted = await server.lint(uri, token);
    if (!linted?.result.findings.some(({ fixes }) => fixes.some((fix) => fix.class === 'safe'))) continue;
    const fixed = fixEdits(linted);
    if (fixed.edits.length === 0) continue;
    applied += fixed.applied;
    files.push({ document: linted.document, version: linted.version ?? null, edits: fixed.edits });
  }
  return { files, applied };
}
