import type { RuleFolder } from './load-rules.ts';

type Schema = Readonly<Record<string, unknown>>;

const severities = ['off', 'info', 'warning', 'error'];

/**
 * The text of schema/kindlint.schema.json: the configuration's own schema with a property for each rule.
 * @param base the schema of the configuration; its `$defs.rules` is filled in here
 */
export function schemaFile(base: Schema, rules: readonly RuleFolder[]): string {
  const defs = (base.$defs ?? {}) as Schema;
  const old = (defs.rules ?? { type: 'object' }) as Schema;
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]));
  const filled = { ...old, properties: { ...((old.properties ?? {}) as Schema), ...properties } };
  return `${JSON.stringify({ ...base, $defs: { ...defs, rules: filled } }, null, 2)}\n`;
}

/** A severity, or an object with the severity and options. */
function ruleSchema({ rule }: RuleFolder): Schema {
  const { meta, page } = rule;
  const description = `${meta.title}. ${page.advice}`;
  const severity = { enum: severities, description: 'How loud it is; “off” turns it off.' };
  const object = {
    type: 'object',
    additionalProperties: false,
    properties: { severity, ...(Object.keys(meta.options).length > 0 ? { ...meta.options } : {}) },
  };
  return { description, anyOf: [{ enum: severities }, object] };
}
