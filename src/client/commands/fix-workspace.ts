import { window } from 'vscode';
import { type FixWorkspace, Requests } from '#protocol/requests.ts';
import type { Feature } from '../session.ts';
import { applyEdit } from './apply-edit.ts';
import { withProgress } from './with-progress.ts';

/** “Fix all safe findings in the workspace”: the editor shows each change first, to be ticked or left out. */
export const fixWorkspace: Feature = (session) => {
  session.command('kindlint.fixWorkspace', async () => {
    const answer = await withProgress<FixWorkspace>(session, 'looking for safe fixes', Requests.fixWorkspace);
    if (!answer) return;
    if (!answer.edit) {
      void window.showInformationMessage('Kindlint found nothing in the workspace that can be fixed safely.');
      return;
    }
    // False also where the user closes the preview without applying it: then nothing is to be said.
    await applyEdit(session, answer.edit, true);
  });
};
