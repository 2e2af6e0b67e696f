import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding, Fix } from '#core/finding.ts';
import { holds } from '#engine/verify.ts';
import type { Client } from '../client.ts';
import type { Linted } from '../context.ts';
import type { Found } from './found.ts';
import { remembered } from './remembered.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The rewrites that the rule proposes, the best one preferred. */
export function rewritesFor(client: Client, { linted, finding, diagnostics }: Found): CodeAction[] {
  const fixes = soundFixes(linted, finding);
  return fixes.flatMap((fix, i): CodeAction[] => {
    const preview = needsLook(fix) ? { label: fix.title, description: finding.rule } : undefined;
    const file = { document: linted.document, version: linted.version ?? null, edits: fix.edits };
    const edit = workspaceEdit(client, [file], preview);
    if (!edit) return [];
    const preferred = i === 0 ? { isPreferred: true } : {};
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, edit, ...preferred }];
  });
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
