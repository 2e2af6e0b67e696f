import type { Extension } from 'vscode';
import * as vscode from 'vscode';
import type { Kindlint } from '#client/activate.ts';
import { type FileSummary, Requests, type Status } from '#protocol/requests.ts';

/** The extension, wherever it was loaded from. */
export function extension(): Extension<Kindlint> {
  const found = vscode.extensions.all.find(({ packageJSON: { name } }) => name === 'kindlint');
  if (!found) throw new Error('Kindlint isn’t installed.');
  return found;
}

export async function started(): Promise<Kindlint> {
  const kindlint = await extension().activate();
  await kindlint.started;
  return kindlint;
}

/** Asks the server one of `Requests`. */
export async function ask<Answer>(method: string, params: object): Promise<Answer> {
  return (await started()).client.sendRequest<Answer>(method, params);
}

export const statusOf = (uri: vscode.Uri) => ask<Status>(Requests.status, { uri: uri.toString() });

export const messagesOf = (uri?: vscode.Uri) =>
  ask<FileSummary[]>(Requests.messages, uri ? { uri: uri.toString() } : {});
