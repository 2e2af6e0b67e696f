import * as vscode from 'vscode';
import { statusOf } from './kindlint.ts';
import { until } from './until.ts';

export const REPEATED = 'template/repeated-word';
export const OPENER = 'positive-framing/negative-opener';

export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'kindlint');
}

/** The rule of a finding; its code may carry a link to the rule’s page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export const rulesOf = (uri: vscode.Uri) => findings(uri).map(ruleOf).sort();

/** Waits for a finding of a rule. */
export const finding = (uri: vscode.Uri, rule: string) =>
  until(`${rule} in ${uri.path}`, () => findings(uri).find((each) => ruleOf(each) === rule)).catch(async (error) => {
    const status = JSON.stringify(await statusOf(uri).catch(String));
    throw new Error(`${error.message} There is ${rulesOf(uri).join(', ') || 'nothing'}. The server says: ${status}`);
  });

/** Waits until a rule finds nothing any more. */
export const gone = (uri: vscode.Uri, rule: string) =>
  until(`${rule} to go from ${uri.path}`, () => !rulesOf(uri).includes(rule));
