import type { Hover } from 'vscode-languageserver-types';
import type { Path } from '#config/edit/change.ts';
import { parseConfig } from '#config/parse.ts';
import { configSchema } from '#config/schema.ts';
import type { ConfigNode } from '#config/tree.ts';
import type { Range } from '#core/range.ts';
import { ClientCommands } from '#protocol/requests.ts';
import { ruleOf } from '#rule/rule-set.ts';
import { deskOf } from '#systems/index.ts';
import type { Client } from '../client.ts';
import { markup, pageLink } from '../rule-page/finding-hover.ts';
import { defaultText } from '../rule-page/options.ts';
import type { LiveConfig } from './live-config.ts';
import { ruleSummary } from './rule-summary.ts';
import { describedAt } from './schema-at.ts';

/** What the key, rule, option or value under the pointer is about. */
export function configHover(client: Client, live: LiveConfig, offset: number): Hover | null {
  const { document, path } = live;
  const found = thingAt(
    parseConfig(path, document.getText(), () => undefined),
    [],
    offset,
  );
  const text = found && textFor(client, live, found);
  if (!found || !text) return null;
  const range = { start: document.positionAt(found.start), end: document.positionAt(found.end) };
  return { contents: markup(client, text), range };
}

interface Thing extends Range {
  readonly path: Path;
  /** Of a value; undefined for a key. */
  readonly value: string | undefined;
}

/** The key or the plain value that an offset is in. */
function thingAt(node: ConfigNode | undefined, path: Path, offset: number): Thing | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') {
    const { start, end, value } = node;
    return start <= offset && offset <= end && end > start ? { start, end, path, value: String(value) } : undefined;
  }
  if (node.kind === 'list') {
    for (const [i, item] of node.items.entries()) {
      const found = thingAt(item, [...path, i], offset);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, start, end, value } of node.entries) {
    const own = [...path, key];
    if (start <= offset && offset <= end) return { start, end, path: own, value: undefined };
    const found = thingAt(value, own, offset);
    if (found) return found;
  }
  return undefined;
}

function textFor(client: Client, { engine, names, document }: LiveConfig, { path, value }: Thing): string {
  const rule = ruleOf(engine.ruleSet, value ?? String(path[path.length - 1] ?? ''));
  if (rule) {
    const link = client.runs(ClientCommands.explainRule) ? pageLink(rule.meta.id, document.uri) : '';
    return [ruleSummary(rule), link].filter(Boolean).join('\n\n');
  }
  const about = describedAt(configSchema(names), path);
  const desk = value === undefined ? undefined : deskOf(value)?.name;
  const owner = ruleOf(engine.ruleSet, String(path[path.length - 2] ?? ''));
  const option = owner?.meta.options[String(path[path.length - 1])];
  return [desk, about, option ? defaultText(option.default) : ''].filter(Boolean).join('\n\n');
}
