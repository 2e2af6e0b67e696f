import * as vscode from 'vscode';
import { until } from './until.ts';

/** All code actions at a range, with their edits and commands. */
export const actionsAt = (uri: vscode.Uri, range: vscode.Range, kind?: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 50);

/** Waits for an action: the answer is empty where a provider of another extension registers at that moment. */
export const action = (uri: vscode.Uri, range: vscode.Range, title: RegExp | string, kind?: string) =>
  until(`the action ${title}`, async () =>
    (await actionsAt(uri, range, kind)).find((each) =>
      typeof title === 'string' ? each.title === title : title.test(each.title),
    ),
  );

/** Does what a click on the action does. */
export async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
