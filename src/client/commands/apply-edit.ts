import { workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Session } from '../session.ts';

/**
 * Applies an edit of the server's. False where a document has changed since the edit was made, or where the editor
 * could not apply it: then nothing has changed.
 * @param ask true to let the editor show the edit first where it asks for a look
 */
export async function applyEdit({ client }: Session, edit: WorkspaceEdit, ask = false): Promise<boolean> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  // Nothing may wait between this look and the edit.
  if (!isCurrent(edit)) return false;
  return workspace.applyEdit(converted, { isRefactoring: ask });
}

function isCurrent({ documentChanges = [] }: WorkspaceEdit): boolean {
  const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document.version]));
  return documentChanges.every((change) => {
    if (!('textDocument' in change)) return true;
    const { uri, version } = change.textDocument;
    const now = open.get(uri);
    return version === null || now === undefined || now === version;
  });
}
