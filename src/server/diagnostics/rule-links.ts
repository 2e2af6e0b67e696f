import type { Diagnostic } from 'vscode-languageserver-types';
import { URI } from 'vscode-uri';
import { ClientCommands } from '#protocol/requests.ts';
import { ruleOf } from '#rule/rule-set.ts';
import type { Client } from '../client.ts';
import type { Linted } from '../context.ts';

/** Scheme of the documents under which a client shows the pages of rules. */
const RULE_SCHEME = 'kindlint-rule';

/** Diagnostics whose codes lead to the page of their rule, for a client that shows such pages. */
export function withPages(client: Client, linted: Linted, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!client.codeDescriptions || !client.runs(ClientCommands.explainRule)) return diagnostics;
  const { ruleSet } = linted.setting.engine;
  return diagnostics.map((diagnostic) => {
    const rule = String(diagnostic.code);
    return ruleOf(ruleSet, rule) ? { ...diagnostic, codeDescription: { href: pageUri(rule, linted.uri) } } : diagnostic;
  });
}

function pageUri(rule: string, document: string): string {
  return URI.from({ scheme: RULE_SCHEME, path: `/${rule}.md`, query: document }).toString();
}
