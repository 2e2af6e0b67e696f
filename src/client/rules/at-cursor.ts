import { type Diagnostic, languages } from 'vscode';
import { currentEditor } from '../current-editor.ts';

/** Ids of the rules that found something in the current document, those nearest to the cursor first. */
export function rulesAtCursor(): string[] {
  const editor = currentEditor();
  if (!editor) return [];
  const line = editor.selection.active.line;
  const distance = ({ range }: Diagnostic) =>
    line < range.start.line ? range.start.line - line : Math.max(0, line - range.end.line);
  const found = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'kindlint');
  found.sort((a, b) => distance(a) - distance(b));
  return [...new Set(found.map(ruleOf))].filter((rule) => rule !== '');
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
