import { FORMS, NO_FORM } from '#core/forms.ts';
import type { RuleMeta } from '#core/rule-meta.ts';
import { texts } from './schema-texts.ts';
import type { RootSchema, Schema } from './schema-types.ts';
import { topicsSchema, wordsSchema } from './team-schema.ts';

/** The names that a configuration may use. */
export interface ConfigNames {
  readonly rules: readonly RuleMeta[];
  /** Keys of the help desks, such as 'zendesk'. */
  readonly systems: readonly string[];
}

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export const PRESETS = ['recommended', 'strict'] as const;
export const KINDS = ['macro', 'article', 'note'] as const;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const oneOrMore = (title: string, item: Schema, description: string): Schema => ({
  title,
  description,
  anyOf: [item, { type: 'array', items: item }],
});

/** The JSON schema of `.kindlint.yaml`. The same schema checks a configuration and helps an editor to complete it. */
export function configSchema(names: ConfigNames): RootSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Kindlint configuration',
    type: 'object',
    propertyNames: { title: 'setting' },
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where an editor finds this schema.' },
      extends: texts(
        'Configurations to build on: paths of other files, kindlint:recommended or kindlint:strict. Later ones win.',
        'extends',
      ),
      preset: { ...ref('preset'), description: 'Which rules are on: recommended (the default) or strict.' },
      rules: { ...ref('rules'), description: 'Severity and options of rules and of whole families.' },
      overrides: {
        type: 'array',
        description: 'Other settings for some files, kinds, help desks or titles. Later entries win.',
        items: {
          title: 'override',
          type: 'object',
          propertyNames: { title: 'setting' },
          additionalProperties: false,
          properties: {
            ...selector,
            rules: ref('rules'),
            system: { ...ref('system'), description: 'The help desk that the selected files are for.' },
          },
        },
      },
      system: { ...ref('system'), description: 'The help desk that the messages are for.' },
      placeholders: texts('Names of your own placeholders, without brackets.', 'placeholders'),
      fields: { type: 'array', description: 'Where messages stand in JSON, YAML or CSV of your own.', items: fields },
      forms: {
        type: 'object',
        description: 'The form that files are of, by glob, where Kindlint takes them for something else.',
        propertyNames: { title: 'glob' },
        additionalProperties: { title: 'form', enum: [NO_FORM, ...FORMS] },
      },
      include: texts('Globs of the files to read when no path is given.', 'include'),
      exclude: texts('Globs of the files to leave alone.', 'exclude'),
      ignore: {
        type: 'array',
        description: 'Findings that you have looked at and want to leave as they are, with your reason.',
        items: { anyOf: [{ type: 'string', minLength: 1 }, ignore] },
      },
      glossary: { ...ref('words'), description: 'Words of your house, and what customers say for them.' },
      topics: topicsSchema,
    },
    $defs: {
      severity: { title: 'severity', enum: SEVERITIES },
      preset: { title: 'preset', enum: PRESETS },
      kind: { title: 'kind', enum: KINDS },
      system: { title: 'help desk', enum: [...names.systems].sort() },
      family: ruleSchema('Sets every rule of this family.', {}),
      rules: rulesSchema(names.rules),
      words: wordsSchema,
      ruleName: { title: 'rule', enum: ruleNames(names.rules) },
    },
  };
}

const selector = {
  files: texts('Globs of paths, from the folder of this file.', 'files'),
  kinds: oneOrMore('kinds', ref('kind'), 'Kinds of messages.'),
  systems: oneOrMore('systems', ref('system'), 'Help desks.'),
  titles: texts('Titles of messages; * stands for any text.', 'titles'),
} as const;

const fields: Schema = {
  title: 'fields entry',
  type: 'object',
  propertyNames: { title: 'setting' },
  additionalProperties: false,
  required: ['files', 'body'],
  properties: {
    files: selector.files,
    items: { type: 'string', description: 'Path to the list of messages, such as categories[].macros[].' },
    body: { type: 'string', minLength: 1, description: 'Where the text stands in an item, such as content.html.' },
    title: { type: 'string', description: 'Where the title stands in an item.' },
    id: { type: 'string', description: 'Where the id stands in an item.' },
    locale: { type: 'string', description: 'Where the language stands in an item.' },
    markup: { title: 'markup', enum: ['plain', 'markdown', 'html'], description: 'How the text is written.' },
    kind: { ...ref('kind'), description: 'What the messages are.' },
    system: { ...ref('system'), description: 'The help desk that they are for.' },
  },
};

const ignore: Schema = {
  title: 'ignore entry',
  type: 'object',
  propertyNames: { title: 'setting' },
  additionalProperties: false,
  properties: {
    ...selector,
    message: { type: 'string', minLength: 1, description: 'Id or title of a message.' },
    rules: oneOrMore('rules', ref('ruleName'), 'Rules or families; all of them where left out.'),
    reason: { type: 'string', description: 'Why, for whoever reads this next.' },
  },
};

function rulesSchema(rules: readonly RuleMeta[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const family of familiesOf(rules)) properties[`${family}/*`] = ref('family');
  for (const rule of rules) properties[rule.id] = ruleSchema(rule.title, optionsOf(rule));
  return { type: 'object', propertyNames: { title: 'rule' }, additionalProperties: false, properties };
}

function optionsOf({ options, words }: RuleMeta): Record<string, Schema> {
  const own = options as Record<string, Schema>;
  if (words === undefined) return own;
  return { ...own, words: { ...ref('words'), description: 'Words that you add to those of the rule, or accept.' } };
}

function ruleSchema(description: string, options: Readonly<Record<string, Schema>>): Schema {
  return {
    description,
    anyOf: [
      ref('severity'),
      {
        title: 'rule setting',
        type: 'object',
        propertyNames: { title: 'option' },
        additionalProperties: false,
        properties: { severity: ref('severity'), ...options },
      },
    ],
  };
}

/** All families, sorted. */
export function familiesOf(rules: readonly RuleMeta[]): string[] {
  return [...new Set(rules.map((rule) => rule.family))].sort();
}

/** Names that an `ignore` entry or a comment may use: rule ids, families, and families with `/*`. */
export function ruleNames(rules: readonly RuleMeta[]): string[] {
  return [...rules.map((rule) => rule.id), ...familiesOf(rules).flatMap((family) => [family, `${family}/*`])];
}
