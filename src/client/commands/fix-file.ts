import { window } from 'vscode';
import { type FixAll, Requests } from '#protocol/requests.ts';
import { currentEditor } from '../current-editor.ts';
import type { Feature, Session } from '../session.ts';
import { counted } from '../words.ts';
import { applyEdit } from './apply-edit.ts';

/** So often a fix is asked for anew because the text changed under it. */
const TRIES = 3;
/** Milliseconds that a note in the status bar stays. */
const SHOWN = 6000;

/** “Fix all safe findings in this file”, as one step that can be undone. */
export const fixFile: Feature = (session) => {
  session.command('kindlint.fixFile', async (uri?: string) => {
    const target = uri ?? currentEditor()?.document.uri.toString();
    if (target === undefined) return;
    window.setStatusBarMessage(`Kindlint: ${await fix(session, target)}`, SHOWN);
  });
};

/** What came of it, in a sentence. */
async function fix(session: Session, uri: string): Promise<string> {
  for (let i = 0; i < TRIES; i++) {
    const answer = await session.ask<FixAll>(Requests.fixAll, { uri });
    if (answer && !answer.edit) return 'there is nothing here that can be fixed safely.';
    if (answer?.edit && (await applyEdit(session, { documentChanges: [...answer.edit.documentChanges] }))) {
      const rest =
        answer.refused > 0 ? ` ${counted(answer.refused, 'fix', 'fixes')} would not fit and stayed out.` : '';
      return `${counted(answer.applied, 'finding')} fixed.${rest}`;
    }
  }
  return 'the text changed in the meantime, so it stays as it is.';
}
