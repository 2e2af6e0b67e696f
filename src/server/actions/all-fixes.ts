import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding } from '#core/finding.ts';
import type { Client } from '../client.ts';
import type { Linted } from '../context.ts';
import { fixEdits } from '../fix/fix-edits.ts';
import { soundFixes } from './rewrites.ts';
import { type Waiting, waits } from './waiting.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The kind under which an editor asks for all safe fixes on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.kindlint`;

const TITLE = 'Fix all safe findings in this file';

/** All safe fixes at once, as they are made on saving. Undefined where there is nothing to fix. */
export function allFixes(client: Client, linted: Linted, kind: string): CodeAction | undefined {
  if (!linted.result.findings.some(isSafe)) return undefined;
  const edit = allFixesEdit(client, linted);
  return edit && { title: TITLE, kind, edit };
}

/** The same to be chosen from a list: where the client can wait, its edit is made only then. */
export function offeredFixes(client: Client, linted: Linted): CodeAction | undefined {
  const { uri, version, result } = linted;
  if (!client.resolvesCodeActions || version === undefined) return allFixes(client, linted, CodeActionKind.QuickFix);
  const first = result.findings.find(isSafe);
  if (!first) return undefined;
  if (!waits(client, linted) && !soundFixes(linted, first).some((fix) => fix.class === 'safe')) return undefined;
  const data: Waiting = { uri, version, all: true };
  return { title: TITLE, kind: CodeActionKind.QuickFix, data };
}

/** The edit that makes all safe fixes; undefined where there are none. */
export function allFixesEdit(client: Client, linted: Linted): WorkspaceEdit | undefined {
  const { edits } = fixEdits(linted);
  const file = { document: linted.document, version: linted.version ?? null, edits };
  return edits.length === 0 ? undefined : workspaceEdit(client, [file]);
}

function isSafe({ fixes }: Finding): boolean {
  return fixes.some((fix) => fix.class === 'safe');
}
