import { commands, type TreeView, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import { Requests } from '#protocol/requests.ts';
import type { Feature, Session } from '../session.ts';
import { chooseFilter, chooseOrder } from './choose.ts';
import { followEditor } from './follow.ts';
import { type Entry, type MessageEntry, sum } from './model.ts';
import { openMessage } from './open.ts';
import { Provider } from './provider.ts';
import { Store } from './store.ts';
import { countsInWords } from './wording.ts';

const ORDER = 'kindlint.messages.order';

/** The Messages view: the macros and articles of the workspace, with what is found in each. */
export const messages: Feature = (session) => {
  const { context, output } = session;
  const store = new Store(session);
  const provider = new Provider(store, context.workspaceState.get(ORDER));
  const view = window.createTreeView('kindlint.messages', { treeDataProvider: provider, showCollapseAll: true });
  const show = () => describe(view, provider, store);
  const filter = (words: string) => {
    provider.filter = words;
    void commands.executeCommand('setContext', 'kindlint.messagesFiltered', words !== '');
    show();
  };

  context.subscriptions.push(view, store.onDidChange(show));
  followEditor(session, view, provider, store);
  scanOnceVisible(session, view, store);
  void store.load().catch((error) => output.debug(error));

  session.command('kindlint.messages.open', ({ uri, message }: MessageEntry) =>
    openMessage(uri, store.file(uri)?.messages.find(({ id }) => id === message.id) ?? message),
  );
  session.command('kindlint.messages.fixFile', ({ uri }: Entry) => commands.executeCommand('kindlint.fixFile', uri));
  session.command('kindlint.messages.filter', () => chooseFilter(provider.filter, filter));
  session.command('kindlint.messages.clearFilter', () => filter(''));
  session.command('kindlint.messages.sort', async () => {
    const order = await chooseOrder(provider.order);
    if (!order) return;
    provider.order = order;
    await context.workspaceState.update(ORDER, order);
  });
};

/** The badge counts what needs a look: hints are left out. */
function describe(view: TreeView<Entry>, provider: Provider, store: Store): void {
  const counts = sum(store.files.flatMap((file) => file.messages.map((message) => message.counts)));
  const value = counts.error + counts.warning;
  view.badge = value > 0 ? { value, tooltip: countsInWords(counts) } : undefined;
  view.description = provider.filter === '' ? undefined : `“${provider.filter}”`;
  const isEmpty = provider.filter !== '' && provider.entries.length === 0;
  view.message = isEmpty ? 'No message holds these words.' : undefined;
}

/** The first time that the view is seen, the whole workspace is read; once more where the server was started anew. */
function scanOnceVisible({ ask, client, context, output }: Session, view: TreeView<Entry>, store: Store): void {
  let scanned = false;
  const scan = async () => {
    if (scanned || !view.visible || !workspace.workspaceFolders?.length) return;
    scanned = true;
    await window.withProgress({ location: { viewId: 'kindlint.messages' } }, async () => {
      await ask(Requests.lintWorkspace, {});
      await store.load();
      // Only now is it known whether there is nothing.
      await commands.executeCommand('setContext', 'kindlint.workspaceRead', true);
    });
  };
  const run = () => void scan().catch((error) => output.warn(error));
  context.subscriptions.push(
    view.onDidChangeVisibility(run),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) scanned = false;
      else if (newState === State.Running) run();
    }),
  );
  run();
}
