import { type Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Status } from '#protocol/requests.ts';
import { statusInWords } from './wording.ts';

/** A view of the active document's status. */
export interface StatusView extends Disposable {
  /** @param status undefined where there is nothing to say */
  show(status: Status | undefined): void;
}

/** Nothing is to be done about these files. The list behind the braces says why. */
const LEFT_ALONE: readonly Status['state'][] = ['unrecognised', 'excluded', 'off'];

/** The item in the status bar: there only for files that Kindlint reads, or would read if it could. */
export function statusBarItem(): StatusView {
  const item = window.createStatusBarItem('kindlint.status', StatusBarAlignment.Right, 100);
  item.name = 'Kindlint';
  item.command = 'kindlint.showChoices';
  return {
    dispose: () => item.dispose(),
    show(status) {
      if (!status || LEFT_ALONE.includes(status.state)) return item.hide();
      const words = statusInWords(status);
      item.text = textOf(status);
      item.tooltip = words;
      item.accessibilityInformation = { label: `Kindlint. ${words}`, role: 'button' };
      item.backgroundColor = status.state === 'faulty' ? new ThemeColor('statusBarItem.warningBackground') : undefined;
      item.show();
    },
  };
}

function textOf({ state, counts }: Status): string {
  if (state === 'configuration') return '$(settings-gear) Kindlint';
  if (state !== 'linted') return '$(warning) Kindlint';
  const found = counts.error + counts.warning + counts.info;
  return found === 0 ? '$(check) Kindlint' : `$(comment) Kindlint: ${found.toLocaleString('en')}`;
}
