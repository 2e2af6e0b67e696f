import { window } from 'vscode';
import { Requests, type RuleSummary } from '#protocol/requests.ts';
import { currentEditor } from '../current-editor.ts';
import { rulesAtCursor } from '../rules/at-cursor.ts';
import { rulePages } from '../rules/pages.ts';
import type { Feature, Session } from '../session.ts';

/** “Explain a rule”: opens its page beside the text. Without a rule it offers all of them, those of this place first. */
export const explainRule: Feature = (session) => {
  const show = rulePages(session);
  session.command('kindlint.explainRule', async (rule?: string, uri?: string) => {
    const document = uri ?? currentEditor()?.document.uri.toString();
    const id = rule ?? (await pick(session, document));
    if (id !== undefined) await show(id, document);
  });
};

async function pick({ ask }: Session, uri: string | undefined): Promise<string | undefined> {
  const rules = (await ask<RuleSummary[]>(Requests.rules, { uri })) ?? [];
  const here = rulesAtCursor();
  const items = rules.map(({ id, title, advice }) => ({ label: title, description: id, detail: advice, id }));
  items.sort((a, b) => rank(a.id) - rank(b.id));
  function rank(id: string): number {
    const at = here.indexOf(id);
    return at < 0 ? here.length : at;
  }
  const picked = await window.showQuickPick(items, {
    title: 'Explain a rule',
    placeHolder: 'Which rule would you like to read about?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}
