import type { RuleMeta } from '#core/rule-meta.ts';

/** The options of a rule as a list in Markdown; '' where it has none. */
export function optionsSection(options: RuleMeta['options']): string {
  return Object.entries(options)
    .map(([name, schema]) => `- \`${name}\`: ${schema.description} ${defaultText(schema.default)}`)
    .join('\n');
}

/** What holds where nothing else is said. */
export function defaultText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'Default: none.' : `Default: ${value.map(code).join(', ')}.`;
  if (typeof value !== 'object' || value === null) return `Default: ${code(value)}.`;
  const entries = Object.entries(value);
  if (entries.length === 0) return 'Default: none.';
  return `Default: ${entries.map(([name, each]) => `${name}: ${String(each)}`).join('; ')}.`;
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}
