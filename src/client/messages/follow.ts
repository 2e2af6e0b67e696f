import { type TreeView, window } from 'vscode';
import type { Session } from '../session.ts';
import { type Entry, entryOfMessage, messageAt } from './model.ts';
import type { Provider } from './provider.ts';
import type { Store } from './store.ts';

/** Milliseconds after the cursor's last move. */
const PAUSE = 200;

/** Selects in the tree the message that the cursor is in. */
export function followEditor({ context, output }: Session, view: TreeView<Entry>, provider: Provider, store: Store) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = async () => {
    const editor = window.activeTextEditor;
    if (!editor || !view.visible) return;
    const uri = editor.document.uri.toString();
    const file = store.file(uri);
    const message = file && messageAt(file, editor.selection.active.line);
    const entry = message && entryOfMessage(provider.entries, uri, message.id);
    if (!entry || isSame(entry, view.selection[0])) return;
    // The tree may have changed meanwhile; the next move of the cursor tries again.
    await view.reveal(entry, { select: true, focus: false }).then(undefined, (error) => output.debug(error));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(follow, PAUSE);
  };
  context.subscriptions.push(
    { dispose: () => clearTimeout(timer) },
    window.onDidChangeActiveTextEditor(soon),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) soon();
    }),
    view.onDidChangeVisibility(soon),
    store.onDidChange(soon),
  );
}

function isSame(a: Entry, b: Entry | undefined): boolean {
  return a.kind === 'message' && b?.kind === 'message' && a.uri === b.uri && a.message.id === b.message.id;
}
