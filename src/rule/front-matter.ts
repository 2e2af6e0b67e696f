import type { Kind } from '#core/message.ts';
import { type FieldReader, isRecord } from './field-reader.ts';
import { lessons } from './lessons.ts';
import type { OptionSchema, RuleMeta } from './types.ts';

const kinds: readonly Kind[] = ['macro', 'article', 'note'];
const optionTypes = ['boolean', 'number', 'integer', 'string', 'array', 'object'];
const keys = [
  'title',
  'lesson',
  'severity',
  'scope',
  'preset',
  'kinds',
  'strict-kinds',
  'messages',
  'options',
  'yields',
  'silent-where-none',
  'words',
];

/**
 * Reads the front matter of a rule.md.
 * @param house true for a rule of a team's own, which may leave out all but the title and the default message
 */
export function readFrontMatter(id: string, fields: FieldReader, house: boolean): RuleMeta {
  fields.onlyKeys(keys, 'a rule');
  const lesson = fields.choices('lesson', lessons);
  if (lesson.length === 0 && !house && !fields.has('lesson')) {
    fields.problem('lesson', `Please add “lesson”, a list of some of: ${lessons.join(', ')}.`);
  }
  const strictKinds = fields.choices('strict-kinds', kinds);
  const own = fields.choices('kinds', kinds);
  if (own.length === 0 && strictKinds.length === 0 && !house) {
    fields.problem('kinds', 'Please add “kinds”, such as [macro, article].');
  }
  const judged: readonly Kind[] = own.length > 0 ? own : strictKinds.length > 0 ? [] : ['macro', 'article'];
  return {
    id,
    family: id.split('/')[0] ?? '',
    title: fields.text('title'),
    lesson,
    severity: fields.choice('severity', ['error', 'warning', 'info'], house ? 'warning' : undefined),
    scope: fields.choice('scope', ['phrase', 'sentence', 'message'], house ? 'phrase' : undefined),
    preset: fields.choice('preset', ['recommended', 'strict'], house ? 'recommended' : undefined),
    kinds: judged,
    ...(strictKinds.length > 0 ? { strictKinds } : {}),
    messages: readMessages(fields),
    options: readOptions(fields),
    yields: fields.list('yields'),
    ...readSilence(fields, house),
    ...readWords(fields),
  };
}

function readSilence(fields: FieldReader, house: boolean): Pick<RuleMeta, 'silentWhereNone'> {
  if (house || !fields.has('silent-where-none')) return {};
  const count = fields.raw('silent-where-none');
  if (typeof count === 'number' && Number.isInteger(count) && count > 1) return { silentWhereNone: count };
  fields.problem('silent-where-none', 'Please give “silent-where-none” as a number of messages, such as 10.');
  return {};
}

/** `true`, or `glossary`: then that part of a configuration is for this rule, too. */
function readWords(fields: FieldReader): Pick<RuleMeta, 'words'> {
  const value = fields.raw('words');
  if (value === undefined || value === false) return {};
  if (value !== true && value !== 'glossary') fields.problem('words', '“words” is true or glossary.');
  if (fields.record('options').words !== undefined) {
    fields.problem('words', 'A rule with “words: true” can have no option “words”. Please rename the option.');
  }
  return { words: value === 'glossary' ? 'glossary' : true };
}

function readMessages(fields: FieldReader): RuleMeta['messages'] {
  const out: Record<string, { text: string; help: string }> = {};
  const names = Object.keys(fields.record('messages'));
  if (!names.includes('default')) {
    fields.problem(
      'messages',
      'Please add “messages: default:” with a “text” (what it is) and a “help” (what to write).',
    );
  }
  for (const name of names) {
    const message = fields.child('messages', name);
    message.onlyKeys(['text', 'help'], 'a message');
    out[name] = { text: message.text('text'), help: message.text('help') };
  }
  return out;
}

function readOptions(fields: FieldReader): RuleMeta['options'] {
  const out: Record<string, OptionSchema> = {};
  for (const [name, schema] of Object.entries(fields.record('options'))) {
    const option = fields.child('options', name);
    const description = option.text('description');
    if (option.has('type')) option.choice('type', optionTypes);
    else if (!option.has('enum')) option.problem('type', `Please add the “type” of the option “${name}”.`);
    if (option.raw('default') === undefined) {
      option.problem('default', `Please add the “default” of the option “${name}”.`);
    }
    if (isRecord(schema)) out[name] = { ...schema, default: schema.default, description };
  }
  return out;
}
