import { commands, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { PageState } from '#protocol/preview-page.ts';
import type { Entry } from '../messages/model.ts';
import type { Feature } from '../session.ts';
import { PreviewPanel } from './panel.ts';

const TYPE = 'kindlint.preview';

/** The preview beside the editor: a message as its reader will see it. */
export const preview: Feature = (session) => {
  let current: PreviewPanel | undefined;
  const adopt = (panel: WebviewPanel, wanted: Partial<PageState>) => {
    const own = new PreviewPanel(session, panel, wanted);
    current = own;
    panel.onDidDispose(() => {
      if (current === own) current = undefined;
    });
  };

  session.command('kindlint.openPreview', async (entry?: Entry) => {
    // From the Messages view; the editor's menus give an address instead, of the document that is open already.
    if (entry?.kind === 'message') await commands.executeCommand('kindlint.messages.open', entry);
    if (current) return current.show();
    const uri = window.activeTextEditor?.document.uri.toString();
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(TYPE, 'Preview', column, { enableFindWidget: true });
    adopt(panel, uri === undefined ? {} : { uri });
  });

  session.context.subscriptions.push(
    window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: Partial<PageState> | undefined) {
        adopt(panel, stateOf(state));
      },
    }),
  );
};

/** What a page of an earlier session has kept, whatever it is. */
function stateOf(state: unknown): Partial<PageState> {
  const { uri, message, locked } = (state ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof uri === 'string' && { uri }),
    ...(typeof message === 'string' && { message }),
    locked: locked === true,
  };
}
