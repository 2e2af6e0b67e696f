import type { Engine } from '#engine/engine.ts';
import { configurationRows } from '#rule/configuration-rows.ts';
import type { LoadedRule } from '#rule/rule-set.ts';
import { ruleOf } from '#rule/rule-set.ts';
import type { Io } from './io.ts';
import { renderMarkdown } from './markdown.ts';
import { ruleId } from './names.ts';
import { type Style, styleFor, wantsColor } from './style.ts';
import { wrap } from './text.ts';

/** Runs `kindlint explain <rule>`: the rule's page in the terminal. @returns the exit code */
export function explain(name: string, color: boolean | undefined, io: Io, engine: Engine): 0 {
  const id = ruleId(
    name,
    engine.ruleSet.rules.map(({ meta }) => meta),
  );
  const rule = ruleOf(engine.ruleSet, id);
  const columns = Math.max(40, Math.min(io.terminal.columns ?? 90, 100));
  if (rule) io.out(`${page(rule, styleFor(wantsColor(color, io)), columns).join('\n')}\n`);
  return 0;
}

function page(rule: LoadedRule, style: Style, columns: number): string[] {
  const { meta, page, topics = [] } = rule;
  const kinds = meta.kinds.map((kind) => ({ macro: 'macros', article: 'articles', note: 'internal notes' })[kind]);
  const facts = [
    style.severity[meta.severity](meta.severity),
    meta.preset === 'strict' ? 'strict preset only' : 'on by default',
    kinds.join(', '),
  ];
  const section = (title: string, text: string) =>
    text.trim() === '' ? [] : ['', style.strong(title), ...renderMarkdown(text, style, columns)];
  return [
    `${style.strong(meta.title)}  ${style.dim(meta.id)}`,
    facts.join(style.dim(' · ')),
    '',
    ...wrap(page.advice, columns),
    ...section('Why it matters', page.why),
    ...section('Examples', page.examples),
    ...section('Leave alone', page.leaveAlone),
    ...options(meta.options, style, columns),
    ...topicRows(topics, style, columns),
    ...section('When to turn it off', page.turnOff),
    '',
    ...inConfiguration(rule).map((row) => style.dim(row)),
  ];
}

/** The topics that the rule knows, and what customers ask next about each. */
function topicRows(topics: NonNullable<LoadedRule['topics']>, style: Style, columns: number): string[] {
  if (topics.length === 0) return [];
  const rows = topics.flatMap(({ key, items }) => [
    `  ${style.strong(key)}`,
    ...items.flatMap((item) => wrap(`${item.key}: ${item.missing}`, columns - 4).map((row) => `    ${row}`)),
  ]);
  return ['', style.strong('Topics'), ...rows];
}

/** How the rule is changed in the configuration. */
function inConfiguration({ meta, topics = [] }: LoadedRule): string[] {
  return configurationRows(meta, topics.length > 0).map(
    (row, i) => `${i === 0 ? 'In .kindlint.yaml →' : '                   '}  ${row}`,
  );
}

function options(all: LoadedRule['meta']['options'], style: Style, columns: number): string[] {
  const entries = Object.entries(all);
  if (entries.length === 0) return [];
  const rows = entries.flatMap(([name, schema]) => [
    `  ${style.strong(name)}`,
    ...wrap(schema.description, columns - 4).map((row) => `    ${row}`),
    ...defaultRows(schema.default, columns - 4).map((row) => style.dim(`    ${row}`)),
  ]);
  return ['', style.strong('Options'), ...rows];
}

function defaultRows(value: unknown, width: number): string[] {
  if (typeof value !== 'object' || value === null) return [`default: ${String(value)}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return ['default: none'];
  const texts = Array.isArray(value) ? [value.join(', ')] : entries.map(([name, each]) => `${name}: ${String(each)}`);
  const rows = texts.flatMap((text) => wrap(text, width - 4).map((row, i) => (i === 0 ? `  ${row}` : `    ${row}`)));
  return ['default:', ...rows];
}
