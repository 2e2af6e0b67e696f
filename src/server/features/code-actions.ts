import { type CancellationToken, type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { type Ignored, Requests } from '#protocol/requests.ts';
import { allFixes, allFixesEdit, FIX_ALL } from '../actions/all-fixes.ts';
import { askedOf } from '../actions/asked.ts';
import { foundAt, foundFor } from '../actions/found.ts';
import { ignored } from '../actions/ignoring.ts';
import { ownWordsEdit } from '../actions/in-configuration.ts';
import { offered } from '../actions/offered.ts';
import { ignoreParamsOf } from '../actions/params.ts';
import { rewriteEdit } from '../actions/rewrites.ts';
import { type Waiting, waitingOf } from '../actions/waiting.ts';
import { configActions } from '../config-file/config-actions.ts';
import { houseActions } from '../config-file/house-actions.ts';
import { liveConfigs } from '../config-file/live-config.ts';
import type { Feature, Linted, ServerContext } from '../context.ts';
import { isHouseRule } from '../lint/ours.ts';
import { pathOf } from '../paths.ts';

/** Offers what can be done about findings, and makes the edits that are asked for later. */
export const codeActions: Feature = (server) => {
  const { connection } = server;
  server.announce(({ resolvesCodeActions }) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      ...(resolvesCodeActions ? { resolveProvider: true } : {}),
    },
  }));
  connection.onCodeAction((params, token) => actionsFor(server, params, token));
  connection.onCodeActionResolve((action, token) => withEdit(server, action, token));
  connection.onRequest<Ignored, unknown>(Requests.ignore, (params: unknown, token) => ignore(server, params, token));
};

const CHANGED = 'The text has changed in the meantime. Please choose “Ignore here” once more.';

async function ignore(server: ServerContext, params: unknown, token: CancellationToken): Promise<Ignored> {
  const asked = ignoreParamsOf(params);
  const linted = asked && (await server.lint(asked.uri, token));
  if (!linted || linted.version !== asked.version) return { fault: CHANGED };
  const found = foundFor(linted, asked.rule, asked.range);
  return found ? ignored(server, found, asked) : { fault: CHANGED };
}

async function actionsFor(server: ServerContext, params: unknown, token: CancellationToken): Promise<CodeAction[]> {
  const asked = askedOf(params);
  const part = asked && isHouseRule(pathOf(asked.uri)) ? server.documents.get(asked.uri) : undefined;
  if (asked && part) return houseActions(server, part, asked);
  const live = asked && (await liveConfigs(server).of(asked.uri));
  if (live) return configActions(server, live, asked);
  const linted = asked && (await server.lint(asked.uri, token));
  // A file that is not open has no version that an edit could be bound to.
  if (!linted || linted.version === undefined) return [];
  const all = asked.wants(FIX_ALL) ? allFixes(server.client, linted, FIX_ALL) : undefined;
  const out = all ? [all] : [];
  if (!asked.wants(CodeActionKind.QuickFix)) return out;
  return [...out, ...(await offered(server, foundAt(linted, asked.range, asked.diagnostics)))];
}

/** The action with the edit that it was offered without. Where there is none, the user is told why nothing happens. */
async function withEdit(server: ServerContext, action: CodeAction, token: CancellationToken): Promise<CodeAction> {
  const waiting = waitingOf(action.data);
  const linted = waiting && (await server.lint(waiting.uri, token));
  if (!linted || linted.version !== waiting.version) return action;
  const edit = await editFor(server, linted, waiting);
  if (edit) return { ...action, edit };
  const why =
    'title' in waiting
      ? 'With these words alone the finding would stay. Please write the entry by hand.'
      : 'Written here, this would change something else, too. Please make the change by hand.';
  server.connection.window.showWarningMessage(why);
  return action;
}

async function editFor(server: ServerContext, linted: Linted, waiting: Waiting): Promise<WorkspaceEdit | undefined> {
  if ('all' in waiting) return allFixesEdit(server.client, linted);
  const found = foundFor(linted, waiting.rule, waiting.offset);
  if (!found) return undefined;
  return 'fix' in waiting ? rewriteEdit(server.client, found, waiting.fix) : ownWordsEdit(server, found, waiting.title);
}
