import type { SchemaType } from './schema-types.ts';
import type { ConfigNode } from './tree.ts';

/** The JSON type of a node. */
export function typeOf(node: ConfigNode): SchemaType {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'list') return 'array';
  if (node.value === null) return 'null';
  if (typeof node.value === 'number') return Number.isInteger(node.value) ? 'integer' : 'number';
  return typeof node.value === 'boolean' ? 'boolean' : 'string';
}

const NAMES: Readonly<Record<SchemaType, string>> = {
  object: 'a group of settings',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

/** A JSON type for people who don't read JSON schemas. */
export function typeName(type: SchemaType): string {
  return NAMES[type];
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(names: readonly string[], word: 'and' | 'or'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
}
