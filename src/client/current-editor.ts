import { type TextEditor, window } from 'vscode';
import { isOwn } from './own-documents.ts';

let last: TextEditor | undefined;

/**
 * The editor that commands and the status are about: the active one, or the last one that was while something beside it
 * has the focus, such as the preview, a rule's page or the output.
 */
export function currentEditor(): TextEditor | undefined {
  const active = window.activeTextEditor;
  if (active && isOwn(active.document.uri)) last = active;
  // One that shows a file with another scheme is looked at for its own sake, unless the last one is still in sight.
  return last && window.visibleTextEditors.includes(last) ? last : undefined;
}
