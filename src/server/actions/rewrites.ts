import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Finding, Fix } from '#core/finding.ts';
import { holds } from '#engine/verify.ts';
import type { Client } from '../client.ts';
import type { Linted } from '../context.ts';
import { hullOf } from '../diagnostics/convert.ts';
import type { Found } from './found.ts';
import { remembered } from './remembered.ts';
import { type WaitingForRewrite, waits } from './waiting.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The rewrites that the rule proposes, the best one preferred. */
export function rewritesFor(client: Client, found: Found): CodeAction[] {
  const { linted, finding, diagnostics } = found;
  const late = waits(client, linted);
  const fixes = late ? finding.fixes : soundFixes(linted, finding);
  return fixes.flatMap((fix, i): CodeAction[] => {
    const action = {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(i === 0 && { isPreferred: true }),
    };
    if (late) return [{ ...action, data: waitingFor(found, i) }];
    const edit = editOf(client, linted, finding, fix);
    return edit ? [{ ...action, edit }] : [];
  });
}

/** The edit of a rewrite that was offered without one; undefined where it would not read back as it means to. */
export function rewriteEdit(client: Client, { linted, finding }: Found, index: number): WorkspaceEdit | undefined {
  const fix = finding.fixes[index];
  return fix && isSound(linted, fix) ? editOf(client, linted, finding, fix) : undefined;
}

function editOf(client: Client, { document, version }: Linted, { rule }: Finding, fix: Fix): WorkspaceEdit | undefined {
  const preview = needsLook(fix) ? { label: fix.title, description: rule } : undefined;
  return workspaceEdit(client, [{ document, version: version ?? null, edits: fix.edits }], preview);
}

function waitingFor({ linted, finding }: Found, fix: number): WaitingForRewrite {
  const { uri, version } = linted;
  return { uri, version: version ?? 0, rule: finding.rule, offset: hullOf(finding).start, fix };
}

/** The fixes of a finding that give the intended text when the file is read again, and touch nothing else. */
export function soundFixes(linted: Linted, { fixes }: Finding): Fix[] {
  return fixes.filter((fix) => isSound(linted, fix));
}

const isSound = remembered((linted, fix: Fix): boolean => {
  const before = linted.reading();
  if (!before) return false;
  const { linter, path, config, included } = linted.setting;
  const { text } = linted.result;
  return holds({ linter, path, text, options: { named: included, config }, before }, [fix]);
});

/** Where words are added, or change in several places, the user sees it before it is written. */
function needsLook({ edits, intent }: Fix): boolean {
  return edits.length > 1 || intent.length > 1 || intent.some(({ start, end }) => start === end);
}
