import { FileSystemError, Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from 'vscode';
import { Requests } from '#protocol/requests.ts';
import type { Feature } from '../session.ts';

/** “Create a configuration”: writes one for a folder, or opens the one that is there. Takes the folder's address. */
export const createConfiguration: Feature = (session) => {
  session.command('kindlint.createConfiguration', async (given?: string) => {
    const folder = given ?? (await chosenFolder())?.uri.toString();
    if (folder === undefined) return;
    const fresh = await session.ask<{ uri: string; text: string }>(Requests.newConfig, { folder });
    if (!fresh) return;
    const uri = Uri.parse(fresh.uri);
    if (!(await exists(uri))) await create(uri, fresh.text);
    await window.showTextDocument(await workspace.openTextDocument(uri));
  });
};

async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: 'Which folder is it for?' });
  if (folders.length === 0) {
    void window.showInformationMessage('A configuration belongs to a folder. Please open one first.');
  }
  return folders[0];
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code !== 'FileNotFound') throw error;
    return false;
  }
}

async function create(uri: Uri, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), ignoreIfExists: true });
  if (!(await workspace.applyEdit(edit))) throw new Error(`${uri.path} could not be created.`);
}
