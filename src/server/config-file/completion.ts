import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { configSchema } from '#config/schema.ts';
import type { RootSchema, Schema } from '#config/schema-types.ts';
import { ruleOf } from '#rule/rule-set.ts';
import { deskOf } from '#systems/index.ts';
import type { Client } from '../client.ts';
import { markup } from '../rule-page/finding-hover.ts';
import { type Place, placesAt } from './cursor.ts';
import type { LiveConfig } from './live-config.ts';
import { ruleSummary } from './rule-summary.ts';
import { describedAt, expand, schemasAt } from './schema-at.ts';
import { written } from './written.ts';

/** All that may be written where the cursor is. */
export function completionsAt(client: Client, live: LiveConfig, offset: number): CompletionItem[] {
  const root = configSchema(live.names);
  const items = new Map<string, CompletionItem>();
  for (const place of placesAt(live.path, live.document.getText(), offset)) {
    const made = place.role === 'key' ? keysFor(client, live, root, place) : valuesFor(client, live, root, place);
    for (const item of made) if (!items.has(item.label)) items.set(item.label, item);
  }
  return [...items.values()];
}

function keysFor(client: Client, live: LiveConfig, root: RootSchema, place: Place): CompletionItem[] {
  const names = schemasAt(root, place.path).flatMap(({ properties = {} }) => Object.keys(properties));
  return names
    .filter((name) => name !== '$schema' && !place.others.includes(name))
    .map((name, i) => {
      const path = [...place.path, name];
      const rule = ruleOf(live.engine.ruleSet, name);
      const about = rule ? ruleSummary(rule) : describedAt(root, path);
      return {
        label: name,
        kind: rule ? CompletionItemKind.Constant : CompletionItemKind.Property,
        ...(rule ? { detail: rule.meta.title } : {}),
        documentation: markup(client, about),
        sortText: String(i).padStart(4, '0'),
        filterText: name,
        textEdit: { range: rangeOf(live, place), newText: written(name, place, schemasAt(root, path)) },
      };
    });
}

function valuesFor(client: Client, live: LiveConfig, root: RootSchema, place: Place): CompletionItem[] {
  const schemas = schemasAt(root, place.path);
  // A single value may stand where a list of them may.
  const each = schemas.flatMap(({ items }) => expand(root, items));
  const values = [...new Set([...schemas, ...each].flatMap((schema) => allowed(schema, place)))];
  return values.map((value, i) => {
    const rule = ruleOf(live.engine.ruleSet, value);
    const about = rule ? ruleSummary(rule) : (SAID[value] ?? deskOf(value)?.name);
    return {
      label: value,
      kind: CompletionItemKind.Value,
      ...(about === undefined ? {} : { documentation: markup(client, about) }),
      sortText: String(i).padStart(4, '0'),
      filterText: value,
      textEdit: { range: rangeOf(live, place), newText: written(value, place, []) },
    };
  });
}

function allowed({ enum: names, type }: Schema, { path }: Place): string[] {
  if (names) return names.map(String);
  if (type === 'boolean') return ['true', 'false'];
  const inExtends = path[0] === 'extends' && type === 'string';
  return inExtends ? ['kindlint:recommended', 'kindlint:strict'] : [];
}

/** What values mean that say little by themselves. */
const SAID: Readonly<Record<string, string>> = {
  off: 'Never reported.',
  info: 'Shown as a hint. It lets every run pass.',
  warning: 'Shown as a warning. A run of the command line fails by it, unless it is told otherwise.',
  error: 'Shown as an error.',
  recommended: 'What helps nearly every team, and stays silent on good text.',
  strict: 'All rules, for teams that want more.',
  'kindlint:recommended': 'What helps nearly every team, and stays silent on good text.',
  'kindlint:strict': 'All rules, for teams that want more.',
};

function rangeOf({ document }: LiveConfig, { start, end }: Place) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
