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
  ].join('\n');
}

function entry({ id, rule, topics, hasCheck }: RuleFolder): string {
  const { meta, page } = rule;
  const lines = [
    '  {',
    `    meta: ${nested(meta)},`,
    `    page: ${nested(page)},`,
    ...(topics.topics.length > 0 ? [`    topics: ${nested(topics.topics)},`] : []),
    ...(hasCheck ? [`    check: ${variable(id)},`] : []),
    '  }',
  ];
  return lines.join('\n');
}

/** `template/repeated-word` → `templateRepeatedWord`. */
function variable(id: string): string {
  return id.replace(/[-/]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function nested(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');
}
