import { commands, Uri, ViewColumn, window, workspace } from 'vscode';
import { Requests, type RuleDoc } from '#protocol/requests.ts';
import type { Session } from '../session.ts';

/** Scheme of the documents that hold a rule's page. They exist nowhere but in the editor. */
export const RULE_SCHEME = 'kindlint-rule';

/**
 * Shows pages of rules as the editor shows Markdown, with working links from page to page.
 * @returns what opens a page: by the rule's id and the document whose house rules count
 */
export function rulePages({ context, ask }: Session): (rule: string, document?: string) => Promise<void> {
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      provideTextDocumentContent: async (uri, token) => {
        const rule = uri.path.replace(/^\/|\.md$/g, '');
        const doc = await ask<RuleDoc | null>(Requests.rule, { rule, uri: uri.query || undefined }, token);
        return doc?.markdown ?? `# ${rule}\n\nThere is no rule of this name here.\n`;
      },
    }),
  );
  return async (rule, document = '') => {
    const uri = Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md`, query: document });
    try {
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch {
      // An editor without its Markdown preview: the page as it is written.
      await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true });
    }
  };
}
