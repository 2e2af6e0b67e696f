import { commands, window } from 'vscode';
import { Requests, type Status } from '#protocol/requests.ts';
import { currentEditor } from '../current-editor.ts';
import type { Feature } from '../session.ts';
import { statusBarItem } from './bar.ts';
import { showChoices } from './choices.ts';
import { languageStatusItem } from './language-item.ts';

/** Milliseconds after the last change until the status is asked for. */
const PAUSE = 100;

/** What is known of the document at hand: shown in two places, and in the context keys of menus. */
export const status: Feature = (session) => {
  const { context, ask, output } = session;
  const bar = statusBarItem();
  const item = languageStatusItem();
  let current: Status | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (status: Status | undefined) => {
    current = status;
    bar.show(status);
    item.show(status);
    // Menus ask for these: `kindlint.state` is one of `Status.state`, or not set where there is no such document.
    void commands.executeCommand('setContext', 'kindlint.state', status?.state);
    void commands.executeCommand('setContext', 'kindlint.fixable', (status?.fixable ?? 0) > 0);
  };

  const update = async () => {
    const document = currentEditor()?.document;
    if (!document) return show(undefined);
    const uri = document.uri.toString();
    const answer = await ask<Status>(Requests.status, { uri }).catch((error) => output.debug(error));
    // Another editor may have come to the front while the server looked.
    if (answer && currentEditor()?.document === document) show(answer);
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  };

  context.subscriptions.push(
    bar,
    item,
    { dispose: () => clearTimeout(timer) },
    window.onDidChangeActiveTextEditor(() => {
      if (currentEditor()?.document.uri.toString() === current?.uri) return;
      show(undefined);
      soon();
    }),
    window.onDidChangeVisibleTextEditors(() => {
      if (!currentEditor()) show(undefined);
    }),
    session.onDidChange((uris) => {
      const uri = currentEditor()?.document.uri.toString();
      if (uri !== undefined && uris.includes(uri)) soon();
    }),
  );
  session.command('kindlint.showChoices', () => showChoices(current));
  soon();
};
