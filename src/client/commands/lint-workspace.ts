import { commands, window } from 'vscode';
import { Requests, type Totals } from '#protocol/requests.ts';
import type { Feature } from '../session.ts';
import { totalsInWords } from '../status/wording.ts';
import { withProgress } from './with-progress.ts';

/** “Lint the workspace”: findings of all files, also of those that are not open, go to the Problems panel. */
export const lintWorkspace: Feature = (session) => {
  session.command('kindlint.lintWorkspace', async () => {
    const totals = await withProgress<Totals>(session, 'linting the workspace', Requests.lintWorkspace);
    if (!totals) return;
    session.output.info(totalsInWords(totals));
    void tell(totals);
    return totals;
  });
};

async function tell(totals: Totals): Promise<void> {
  const problems = 'Show Problems';
  const fix = 'Fix Safe Ones…';
  const found = totals.error + totals.warning + totals.info > 0;
  const buttons = [...(found ? [problems] : []), ...(totals.fixable > 0 ? [fix] : [])];
  const choice = await window.showInformationMessage(totalsInWords(totals), ...buttons);
  if (choice === problems) await commands.executeCommand('workbench.actions.view.problems');
  if (choice === fix) await commands.executeCommand('kindlint.fixWorkspace');
}
