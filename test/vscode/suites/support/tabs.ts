import * as vscode from 'vscode';
import { until } from './until.ts';

/** Waits for a tab by its label. */
export const tab = (label: RegExp): Promise<vscode.Tab> =>
  until(`a tab ${label}`, () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) => [...tabs]).find((each) => label.test(each.label)),
  );
