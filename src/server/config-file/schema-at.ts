import type { Path } from '#config/edit/change.ts';
import type { RootSchema, Schema } from '#config/schema-types.ts';

/** The schemas that may hold for what stands at a path: of a choice all branches, references followed. */
export function schemasAt(root: RootSchema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => expand(root, below(schema, step))),
    expand(root, root),
  );
}

/** What the schema says of the value at a path, before its references and choices are followed. */
export function describedAt(root: RootSchema, path: Path): string {
  const last = path[path.length - 1];
  const parents = schemasAt(root, path.slice(0, -1));
  for (const parent of parents) {
    const own = last === undefined ? parent : below(parent, last);
    const text = own?.description ?? expand(root, own).find((each) => each.description)?.description;
    if (text !== undefined) return text;
  }
  return '';
}

function below(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items;
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, step)) return properties[step];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** A schema with its reference followed, and of a choice all branches. */
export function expand(root: RootSchema, schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const name = schema.$ref?.replace('#/$defs/', '');
  const { $ref: _, ...own } = schema;
  const whole: Schema = name === undefined ? schema : { ...root.$defs[name], ...own };
  return whole.anyOf ? whole.anyOf.flatMap((branch) => expand(root, branch)) : [whole];
}
