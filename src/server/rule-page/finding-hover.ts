import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { ClientCommands } from '#protocol/requests.ts';
import { ruleOf } from '#rule/rule-set.ts';
import type { Found } from '../actions/found.ts';
import type { Client } from '../client.ts';
import { hullOf } from '../diagnostics/convert.ts';
import { beforeAfter } from './before-after.ts';
import { factsOf, lessonLines } from './page.ts';
import { plainOf } from './plain.ts';

/** What to know about the findings of one place: advice, why, a before and after, the lesson, and the way to the page. */
export function findingHover(client: Client, found: readonly Found[]): Hover | null {
  const first = found[0];
  const texts = found.flatMap((one) => textFor(client, one) ?? []);
  if (!first || texts.length === 0) return null;
  const { document } = first.linted;
  const hull = hullOf(first.finding);
  const range = { start: document.positionAt(hull.start), end: document.positionAt(hull.end) };
  return { contents: markup(client, texts.join('\n\n---\n\n')), range };
}

/** Markdown for clients that show it, the bare words for others. */
export function markup({ markdownHovers }: Client, markdown: string) {
  if (markdownHovers) return { kind: MarkupKind.Markdown, value: markdown };
  return { kind: MarkupKind.PlainText, value: plainOf(markdown) };
}

function textFor(client: Client, { linted, finding }: Found): string | undefined {
  const rule = ruleOf(linted.setting.engine.ruleSet, finding.rule);
  if (!rule) return undefined;
  const { meta, page } = rule;
  const example = beforeAfter(rule, finding.quote);
  const parts = [
    `**${meta.title}** · ${factsOf({ ...meta, severity: finding.severity })}`,
    page.advice,
    page.why,
    example ? quoted('Instead of', example.before) : '',
    example?.after === undefined ? '' : quoted('Say', example.after),
    ...lessonLines(meta),
    client.runs(ClientCommands.explainRule) ? pageLink(finding.rule, linted.uri) : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** A link that opens the rule's page in the editor. */
export function pageLink(rule: string, uri: string): string {
  const given = encodeURIComponent(JSON.stringify([rule, uri])).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
  return `[Read more about this rule](command:${ClientCommands.explainRule}?${given})`;
}

function quoted(label: string, text: string): string {
  return `*${label}:*\n\n${text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}`;
}
