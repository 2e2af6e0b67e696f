import type { RuleFolder } from './load-rules.ts';

/** First line of every generated file. */
export const generatedNote = '// Generated from rules/ by `npm run generate`. Please change the rules, not this file.';

/** The text of src/generated/registry.ts: every rule with its meta data, its page and its check. */
export function registryFile(rules: readonly RuleFolder[]): string {
  const checked = rules.filter((rule) => rule.hasCheck);
  return [
    generatedNote,
    ...checked.map(({ id, folder }) => `import ${variable(id)} from '../../${folder}/check.ts';`),
    "import type { LoadedRule } from '#rule/rule-set.ts';",
    '',
    '/** Every built-in rule, by id. */',
    'export const rules: readonly LoadedRule[] = [',
    ...rules.map((rule) => `${entry(rule)},`),
    '];',
    '',
    ...typeLines(rules),
  ].join('\n');
}

function entry({ id, rule, hasCheck }: RuleFolder): string {
  const { meta, page } = rule;
  const lines = [
    '  {',
    `    meta: ${nested(meta)},`,
    `    page: ${nested(page)},`,
    ...(hasCheck ? [`    check: ${variable(id)},`] : []),
    '  }',
  ];
  return lines.join('\n');
}

/** Types that tell a check.ts apart from a misspelt one. */
function typeLines(rules: readonly RuleFolder[]): string[] {
  return [
    '/** The keys of each rule’s messages. */',
    'export interface MessageKeys {',
    ...rules.map(({ id, rule }) => `  '${id}': ${Object.keys(rule.meta.messages).map(quote).join(' | ')};`),
    '}',
    '',
    '/** The options of each rule that has some. */',
    'export interface RuleOptions {',
    ...rules
      .filter(({ rule }) => Object.keys(rule.meta.options).length > 0)
      .map(({ id, rule }) => {
        const fields = Object.entries(rule.meta.options).map(([name, schema]) => `${quote(name)}: ${typeOf(schema)}`);
        return `  '${id}': { ${fields.join('; ')} };`;
      }),
    '}',
    '',
  ];
}

function typeOf(schema: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const names: Record<string, string> = {
    integer: 'number',
    array: 'readonly unknown[]',
    object: 'Readonly<Record<string, unknown>>',
  };
  const items = schema.items as Readonly<Record<string, unknown>> | undefined;
  if (schema.type === 'array' && items) return `readonly (${typeOf(items)})[]`;
  const type = String(schema.type);
  return names[type] ?? type;
}

/** `template/repeated-word` → `templateRepeatedWord`. */
function variable(id: string): string {
  return id.replace(/[-/]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function nested(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}
