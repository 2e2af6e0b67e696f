import { texts } from './schema-texts.ts';
import type { Schema } from './schema-types.ts';

const replace: Schema = { type: 'boolean', description: 'true: nothing of what is built in is kept.' };

const dropped = (title: string): Schema => ({ title, enum: [false] });

/** Wordings, and what to write instead of each. */
export const wordsSchema: Schema = {
  title: 'words',
  type: 'object',
  propertyNames: { title: 'wording' },
  additionalProperties: {
    description: 'What to write instead; a list: the best one first. true: no rewrite. false: this is fine with us.',
    anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
  },
};

const item: Schema = {
  title: 'item',
  type: 'object',
  propertyNames: { title: 'part of an item' },
  additionalProperties: false,
  properties: {
    missing: { type: 'string', minLength: 1, description: 'What is missing in words: when the money arrives.' },
    answered: texts('Wordings that answer it.'),
    acts: texts('Speech acts that answer it, such as instruction.'),
    'e.g.': texts('Sentences that answer it, for the reader.'),
    replace,
  },
};

const topic: Schema = {
  title: 'topic',
  type: 'object',
  propertyNames: { title: 'part of a topic' },
  additionalProperties: false,
  properties: {
    about: { type: 'string', minLength: 1, description: 'What such a message is about: a refund.' },
    title: texts('Wordings that show it in a title.'),
    body: texts('Wordings that show it in the first sentences.'),
    'unless title': texts('Wordings of a title with which it is about something else.'),
    'unless body': texts('Wordings of a message with which it is about something else.'),
    items: {
      type: 'object',
      description: 'What customers ask next.',
      propertyNames: { title: 'item' },
      additionalProperties: { anyOf: [dropped('item'), item] },
    },
    replace,
  },
};

/** Topics, and what customers ask next about each. */
export const topicsSchema: Schema = {
  type: 'object',
  description: 'Topics, and what customers ask next about each; false drops one that is built in.',
  propertyNames: { title: 'topic' },
  additionalProperties: { anyOf: [dropped('topic'), topic] },
};
