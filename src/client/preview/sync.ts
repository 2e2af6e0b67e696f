import { type Position, Selection, type TextEditor, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import { rangeOf } from '../ranges.ts';

/** How long after our own scrolling the editor's news of it is taken for an echo, in milliseconds. */
const ECHO = 300;

/** Moves the editor that a preview belongs to. */
export class EditorSync {
  private quietUntil = 0;

  /** True while the editor scrolls because the page did. */
  get isEcho(): boolean {
    return Date.now() < this.quietUntil;
  }

  /** Selects a place. @param focus go to the editor as well? */
  async reveal(uri: string, range: ProtocolRange, focus: boolean): Promise<void> {
    const at = rangeOf(range);
    const editor = await this.editorOf(uri, focus);
    this.quietUntil = Date.now() + ECHO;
    editor.selection = new Selection(at.start, at.end);
    editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Scrolls to a line; a fraction is how much of it is out of sight. */
  scroll(uri: string, line: number): void {
    const editor = visible(uri);
    if (!editor) return;
    const whole = Math.max(0, Math.min(Math.floor(line), editor.document.lineCount - 1));
    const { range } = editor.document.lineAt(whole);
    this.quietUntil = Date.now() + ECHO;
    editor.revealRange(range, TextEditorRevealType.AtTop);
  }

  private async editorOf(uri: string, focus: boolean): Promise<TextEditor> {
    const open = visible(uri);
    const viewColumn = open?.viewColumn ?? ViewColumn.One;
    if (open && !focus) return open;
    return window.showTextDocument(Uri.parse(uri), { viewColumn, preserveFocus: !focus });
  }
}

/** An editor of the document that is in sight. */
export function visible(uri: string): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}

/** A place as the protocol has it. */
export function positionOf({ line, character }: Position): { line: number; character: number } {
  return { line, character };
}
