import { commands, window, workspace } from 'vscode';
import type { Feature } from '../session.ts';
import { EXAMPLE } from './example.ts';

/** The walkthrough, and the example that it opens. */
export const firstSteps: Feature = ({ context, command }) => {
  command('kindlint.openExample', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: EXAMPLE });
    await window.showTextDocument(document);
  });
  command('kindlint.openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstSteps`, false),
  );
};
