import { commands, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Status } from '#protocol/requests.ts';
import { counted } from '../words.ts';
import { statusInWords } from './wording.ts';

interface Choice extends QuickPickItem {
  run(): unknown;
}

/** What can be done about the active file, as a list to pick from. */
export async function showChoices(status: Status | undefined): Promise<void> {
  const choice = await window.showQuickPick(choicesFor(status), {
    title: 'Kindlint',
    placeHolder: status ? statusInWords(status) : 'No document is open that Kindlint knows.',
  });
  await choice?.run();
}

function choicesFor(status: Status | undefined): Choice[] {
  const found = status ? status.counts.error + status.counts.warning + status.counts.info : 0;
  return [
    ...(status && status.fixable > 0
      ? [
          item(
            `$(wand) Take ${counted(status.fixable, 'safe fix', 'safe fixes')} in this file`,
            'kindlint.fixFile',
            status.uri,
          ),
        ]
      : []),
    ...(found > 0
      ? [
          item('$(arrow-down) Go to the next finding', 'editor.action.marker.next'),
          item('$(book) Explain a rule…', 'kindlint.explainRule'),
        ]
      : []),
    ...(status?.state === 'linted' ? [item('$(eye) Open the preview to the side', 'kindlint.openPreview')] : []),
    ...(status?.config === undefined ? [] : [open('$(settings-gear) Open the configuration', status.config)]),
    ...(status?.config === undefined && workspace.workspaceFolders
      ? [item('$(new-file) Create a configuration', 'kindlint.createConfiguration')]
      : []),
    ...(workspace.workspaceFolders ? [item('$(checklist) Lint the workspace', 'kindlint.lintWorkspace')] : []),
    item('$(settings) Open the settings', 'workbench.action.openSettings', '@ext:kindlint.kindlint'),
    item('$(output) Show the output', 'kindlint.showOutput'),
  ];
}

function item(label: string, command: string, ...args: unknown[]): Choice {
  return { label, run: () => commands.executeCommand(command, ...args) };
}

function open(label: string, uri: string): Choice {
  return { label, run: () => window.showTextDocument(Uri.parse(uri)) };
}
