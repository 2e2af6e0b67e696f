import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { ClientCommands } from '#protocol/requests.ts';
import type { ServerContext } from '../context.ts';
import { offeredFixes } from './all-fixes.ts';
import type { Found } from './found.ts';
import { ignoreAction } from './ignoring.ts';
import { ownWordsActions, severityActions } from './in-configuration.ts';
import { rewritesFor } from './rewrites.ts';
import { commentFixes } from './unused-comment.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Where more findings are selected, only their rewrites are offered: nobody reads a list of hundreds. */
const FEW = 6;

/** What can be done about findings: first what mends them, then what lives with them. */
export async function offered(server: ServerContext, found: readonly Found[]): Promise<CodeAction[]> {
  const linted = found[0]?.linted;
  if (!linted) return [];
  const out = found.flatMap((one) => [...rewritesFor(server.client, one), ...commentActions(server, one)]);
  const all = offeredFixes(server.client, linted);
  if (all) out.push(all);
  // What is said of a comment belongs to no message, and no rule can be set for it.
  const judged = found.filter(({ message }) => message !== undefined);
  if (judged.length > FEW) return out;
  for (const actions of [ignoring, ownWordsActions, severityActions, explaining]) {
    for (const one of judged) out.push(...(await actions(server, one)));
  }
  return withoutTwins(out);
}

async function ignoring(server: ServerContext, found: Found): Promise<CodeAction[]> {
  const action = await ignoreAction(server, found);
  return action ? [action] : [];
}

/** “Explain this rule”, where the client can show its page. */
async function explaining({ client }: ServerContext, { linted, finding, diagnostics }: Found): Promise<CodeAction[]> {
  if (!client.runs(ClientCommands.explainRule)) return [];
  const title = `Explain this rule (${finding.rule})`;
  const command = { title, command: ClientCommands.explainRule, arguments: [finding.rule, linted.uri] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

function commentActions({ client }: ServerContext, found: Found): CodeAction[] {
  const { document, version } = found.linted;
  return commentFixes(found).flatMap(({ title, edits }, i): CodeAction[] => {
    const edit = workspaceEdit(client, [{ document, version: version ?? null, edits }]);
    const { diagnostics } = found;
    return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit, isPreferred: i === 0 }] : [];
  });
}

/** Two findings of one rule need its settings and its page but once. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, edit, command, data }) => {
    const key = JSON.stringify([title, edit, command, data]);
    return !seen.has(key) && seen.add(key);
  });
}
