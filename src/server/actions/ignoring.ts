import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '#core/finding.ts';
import { ClientCommands, type Ignored, type IgnoreParams } from '#protocol/requests.ts';
import type { ServerContext } from '../context.ts';
import { hullOf } from '../diagnostics/convert.ts';
import { configTarget } from './config-target.ts';
import type { Found } from './found.ts';
import { ignoreByComment, mayHoldComments } from './ignore-comment.ts';
import { withIgnoreEntry } from './ignore-entry.ts';
import { newFile } from './in-configuration.ts';
import { remembered } from './remembered.ts';
import { waits } from './waiting.ts';
import { workspaceEdit } from './workspace-edit.ts';

/**
 * “Ignore here”: by a comment where the form has them, else by an entry in the configuration. A client that can ask for the
 * reason does so first.
 */
export async function ignoreAction(server: ServerContext, found: Found): Promise<CodeAction | undefined> {
  const { client } = server;
  const asks = client.runs(ClientCommands.ignoreHere);
  for (const where of ['comment', 'configuration'] as const) {
    // A long text is read again only once the reason is known.
    const later = where === 'comment' && asks && waits(client, found.linted) && mayHoldComments(found.linted);
    const made = later ? { edit: undefined, name: '' } : await ignoredBy(server, found, where, '');
    if (!made) continue;
    const place = where === 'comment' ? 'with a comment' : `in ${made.name}`;
    const title = `Ignore here ${place} (${found.finding.rule})`;
    const action = { title, kind: CodeActionKind.QuickFix, diagnostics: found.diagnostics };
    if (!asks) return made.edit ? { ...action, edit: made.edit } : undefined;
    const asked = `${title}…`;
    const command = { title: asked, command: ClientCommands.ignoreHere, arguments: [paramsFor(found, where)] };
    return { ...action, title: asked, command };
  }
  return undefined;
}

/** The edit for a finding that the client has asked the reason for. */
export async function ignored(server: ServerContext, found: Found, params: IgnoreParams): Promise<Ignored> {
  const { where, reason } = params;
  const made =
    (await ignoredBy(server, found, where, reason)) ?? (await ignoredBy(server, found, 'configuration', reason));
  return made ? { edit: made.edit } : { fault: FAULTS[params.where] };
}

const FAULTS = {
  comment: 'A comment here would change more than this finding. Please add an entry to “ignore” in .kindlint.yaml.',
  configuration: 'This configuration is best changed by hand. Please add the entry to “ignore” there.',
} as const;

async function ignoredBy(server: ServerContext, found: Found, where: IgnoreParams['where'], reason: string) {
  const { client } = server;
  const { linted } = found;
  if (where === 'comment') {
    const edits =
      reason === '' ? offeredComment(linted, found.finding) : ignoreByComment(linted, found.finding, reason);
    const file = { document: linted.document, version: linted.version ?? null, edits: edits ?? [] };
    const edit = edits && workspaceEdit(client, [file]);
    return edit && { edit, name: '' };
  }
  const target = await configTarget(server, linted);
  const changed = target && (await withIgnoreEntry(server, target, found, reason));
  const edit = changed && workspaceEdit(client, [changed.edits], newFile(target));
  return edit && { edit, name: target.name };
}

/** The comment without a reason: it is looked for whenever the cursor comes by. */
const offeredComment = remembered((linted, finding: Finding) => ignoreByComment(linted, finding, ''));

function paramsFor({ linted, finding, message }: Found, where: IgnoreParams['where']): Omit<IgnoreParams, 'reason'> {
  const { document, uri, version } = linted;
  const { start, end } = hullOf(finding);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { uri, version: version ?? 0, range, rule: finding.rule, message: message?.id ?? '', where };
}
