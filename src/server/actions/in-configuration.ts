import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { ServerContext } from '../context.ts';
import { hullOf } from '../diagnostics/convert.ts';
import { type ConfigTarget, configTarget } from './config-target.ts';
import type { Found } from './found.ts';
import { ownWordsFor, withOwnWords } from './own-words.ts';
import { lowerThan, withSeverity } from './severity.ts';
import type { WaitingForWords } from './waiting.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Words and placeholders that the configuration may take on. Words come without their edit where the client can wait. */
export async function ownWordsActions(server: ServerContext, found: Found): Promise<CodeAction[]> {
  const target = await configTarget(server, found.linted);
  if (!target) return [];
  const out: CodeAction[] = [];
  for (const words of ownWordsFor(found, target)) {
    const { title, slow } = words;
    const action = { title, kind: CodeActionKind.QuickFix, diagnostics: found.diagnostics };
    if (slow && server.client.resolvesCodeActions && canEdit(server, target)) {
      out.push({ ...action, data: waiting(found, title) });
      continue;
    }
    const changed = await withOwnWords(server, target, found, words);
    const edit = changed && workspaceEdit(server.client, [changed.edits], newFile(target));
    if (edit) out.push({ ...action, edit });
  }
  return out;
}

/** The edit of an action that was offered without one; undefined where it would not do what it says. */
export async function ownWordsEdit(server: ServerContext, found: Found, title: string) {
  const target = await configTarget(server, found.linted);
  const words = target && ownWordsFor(found, target).find((each) => each.title === title);
  const changed = words && (await withOwnWords(server, target, found, words));
  return changed && workspaceEdit(server.client, [changed.edits], newFile(target));
}

/** The rule made milder, or turned off, for all that the configuration is about. */
export async function severityActions(server: ServerContext, found: Found): Promise<CodeAction[]> {
  const target = await configTarget(server, found.linted);
  if (!target) return [];
  const out: CodeAction[] = [];
  for (const severity of lowerThan(found)) {
    const changed = await withSeverity(server, target, found, severity);
    const edit = changed && workspaceEdit(server.client, [changed.edits], newFile(target));
    if (!edit) continue;
    const what = severity === 'off' ? 'Turn this rule off' : `Lower this rule to ${severity}`;
    const title = `${what} in ${target.name} (${found.finding.rule})`;
    out.push({ title, kind: CodeActionKind.QuickFix, diagnostics: found.diagnostics, edit });
  }
  return out;
}

function waiting({ linted, finding }: Found, title: string): WaitingForWords {
  return { uri: linted.uri, version: linted.version ?? 0, rule: finding.rule, offset: hullOf(finding).start, title };
}

function canEdit({ client }: ServerContext, { isNew }: ConfigTarget): boolean {
  return !isNew || (client.createsFiles && client.documentChanges);
}

/** A file that comes into being is shown first. */
export function newFile({ isNew, name }: ConfigTarget): { label: string } | undefined {
  return isNew ? { label: `Create ${name}` } : undefined;
}
