import { window } from 'vscode';
import { type Ignored, type IgnoreParams, Requests } from '#protocol/requests.ts';
import type { Feature } from '../session.ts';
import { applyEdit } from './apply-edit.ts';

/** “Ignore here”: asks for the reason, so that the next reader knows it, and then lets the server write the edit. */
export const ignoreHere: Feature = (session) => {
  session.command('kindlint.ignoreHere', async (finding: Omit<IgnoreParams, 'reason'>) => {
    const reason = await window.showInputBox({
      title: `Leave “${finding.rule}” out here`,
      prompt: 'Why is this fine as it is? Your reason goes into the file. Leave it empty for none.',
      placeHolder: 'the shop shows the time',
      ignoreFocusOut: true,
    });
    // Escape: the finding stays.
    if (reason === undefined) return;
    const answer = await session.ask<Ignored>(Requests.ignore, { ...finding, reason: reason.trim() });
    if (!answer) return;
    if ('fault' in answer) void window.showInformationMessage(answer.fault);
    else if (!(await applyEdit(session, answer.edit))) {
      void window.showInformationMessage('The text changed in the meantime. Please choose “Ignore here” once more.');
    }
  });
};
