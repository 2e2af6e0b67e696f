import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceContext } from '../context.ts';
import { MOST_WHILE_TYPING } from '../lint/budget.ts';

/** Is a document judged while it is typed in? Else it is when it is opened and saved. */
export async function judgesWhileTyping(
  workspace: WorkspaceContext,
  document: TextDocument | undefined,
): Promise<boolean> {
  if (!document || document.getText().length > MOST_WHILE_TYPING) return false;
  return (await workspace.settings(document.uri)).run === 'onType';
}
