/** The part of JSON Schema (draft 2020-12) that configurations use; `readNode` understands all of it. */
export interface Schema {
  readonly type?: SchemaType;
  /** What the thing is called in a sentence: `severity`, `rule`. Of `propertyNames`: what its keys are called. */
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly $ref?: string;
}

export type SchemaType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** A schema that others refer to by `#/$defs/name`. */
export interface RootSchema extends Schema {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}
