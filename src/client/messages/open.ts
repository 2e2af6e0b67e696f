import { Range, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { MessageSummary } from '#protocol/requests.ts';
import { rangeOf } from '../ranges.ts';

/** Shows a message in its file, the cursor at its start. */
export async function openMessage(uri: string, { range }: MessageSummary): Promise<void> {
  const at = rangeOf(range);
  const editor = await window.showTextDocument(Uri.parse(uri), { preview: true });
  // A click on what is in sight already leaves the cursor where it is in the message.
  if (!at.contains(editor.selection.active)) editor.selection = new Selection(at.start, at.start);
  editor.revealRange(new Range(at.start, at.start), TextEditorRevealType.InCenterIfOutsideViewport);
}
