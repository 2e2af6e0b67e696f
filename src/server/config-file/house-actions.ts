import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { meantIn } from '#core/nearest.ts';
import { applyEdits } from '#engine/apply-edits.ts';
import type { Asked } from '../actions/asked.ts';
import { workspaceEdit } from '../actions/workspace-edit.ts';
import type { ServerContext } from '../context.ts';
import { houseDiagnostics } from './house-files.ts';

/** Writes the names of a house rule as they were meant. */
export async function houseActions(server: ServerContext, document: TextDocument, asked: Asked): Promise<CodeAction[]> {
  if (!asked.wants(CodeActionKind.QuickFix)) return [];
  const all = await houseDiagnostics(server, document);
  const out: CodeAction[] = [];
  for (const problem of all) {
    const { start, end } = problem.range;
    if (end.line < asked.range.start.line || start.line > asked.range.end.line) continue;
    const edit = asMeant(document, problem);
    if (!edit) continue;
    const text = applyEdits(document.getText(), [edit]);
    const left = await houseDiagnostics(server, TextDocument.create(document.uri, '', 0, text));
    if (left.length >= all.length) continue;
    const made = workspaceEdit(server.client, [{ document, version: document.version, edits: [edit] }]);
    const diagnostics = asked.diagnostics.filter(({ message }) => message === problem.message);
    const title = `Write “${edit.text}”`;
    if (made) out.push({ title, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics, edit: made });
  }
  return out;
}

/** The problem names what it is about, and stands on its line. */
function asMeant(document: TextDocument, { message: said, range }: Diagnostic) {
  const message = String(said);
  const meant = meantIn(message);
  const wrong = /“([^”]+)”/.exec(message)?.[1];
  const at = wrong === undefined ? -1 : document.getText(range).indexOf(wrong);
  if (meant === undefined || wrong === undefined || at < 0) return undefined;
  const start = document.offsetAt(range.start) + at;
  return { start, end: start + wrong.length, text: meant };
}
