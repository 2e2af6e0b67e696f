import * as vscode from 'vscode';

const encoder = new TextEncoder();

/** A place below one of the two workspace folders, such as `help/macros/one.md`. */
export function at(path: string): vscode.Uri {
  const [name = '', ...below] = path.split('/');
  const folder = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
  if (!folder) throw new Error(`No folder “${name}” is open.`);
  return vscode.Uri.joinPath(folder.uri, ...below);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), encoder.encode(text));
  return at(path);
}

/** The text on the disk. */
export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(at(path), { recursive: true });
}

/** Writes a file and opens it in the editor. */
export async function opened(path: string, text: string): Promise<vscode.TextDocument> {
  return shown(await vscode.workspace.openTextDocument(await write(path, text)));
}

export async function shown(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

/** Replaces the first place of `text` in a document, as typing would. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” isn’t there:\n${document.getText()}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Closes all editors, and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
