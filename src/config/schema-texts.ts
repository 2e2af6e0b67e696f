import type { Schema } from './schema-types.ts';

/** One text, or a list of them. */
export function texts(description: string, title?: string): Schema {
  return {
    ...(title === undefined ? {} : { title }),
    description,
    anyOf: [
      { type: 'string', minLength: 1 },
      { type: 'array', items: { type: 'string', minLength: 1 } },
    ],
  };
}
