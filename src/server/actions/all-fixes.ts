import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import type { Linted } from '../context.ts';
import { fixEdits } from '../fix/fix-edits.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The kind under which an editor asks for all safe fixes on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.kindlint`;

/** “Fix all safe findings”, of the kind that was asked for. Undefined where there is nothing to fix. */
export function allFixes(client: Client, linted: Linted, kind: string): CodeAction | undefined {
  if (!linted.result.findings.some(({ fixes }) => fixes.some((fix) => fix.class === 'safe'))) return undefined;
  const { edits } = fixEdits(linted);
  if (edits.length === 0) return undefined;
  const edit = workspaceEdit(client, [{ document: linted.document, version: linted.version ?? null, edits }]);
  return edit && { title: 'Fix all safe findings in this file', kind, edit };
}
