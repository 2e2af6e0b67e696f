import { hint } from './hint.ts';
import type { RootSchema, Schema, SchemaType } from './schema-types.ts';
import type { Complain, ConfigMap, ConfigNode } from './tree.ts';
import { listed, typeName, typeOf } from './words.ts';

/** What is wrong has been said, and there is no value to use. */
export const UNUSABLE = Symbol('unusable');

/**
 * Turns a node into a plain value, checked by a schema. Each mistake goes to `complain` with its place and the nearest
 * right name; what is wrong is left out of the value, the rest of it holds.
 */
export function readNode(node: ConfigNode, schema: RootSchema, complain: Complain): unknown {
  return new Reader(schema, complain).read(node, schema, 'This file');
}

class Reader {
  constructor(
    private readonly root: RootSchema,
    private readonly complain: Complain,
  ) {}

  /** @param what the thing in words, as the subject of a sentence */
  read(node: ConfigNode, given: Schema, what: string): unknown {
    const schema = this.resolve(given);
    if (schema.anyOf) {
      const branches = schema.anyOf.map((branch) => this.resolve(branch));
      const fitting = branches.filter((branch) => typesOf(branch).some((type) => fits(node, type)));
      if (fitting[0]) return this.read(node, fitting[0], what);
      return this.wrongType(node, [...new Set(branches.flatMap(typesOf))], what);
    }
    if (schema.enum) return this.readEnum(node, schema, what);
    if (schema.type && !fits(node, schema.type)) return this.wrongType(node, [schema.type], what);
    if (node.kind === 'map') return this.readMap(node, schema, what);
    if (node.kind === 'list') {
      if ((schema.minItems ?? 0) > node.items.length) {
        return this.refuse(node, `${what} needs at least ${schema.minItems} entries.`);
      }
      const each = schema.items ?? {};
      return node.items.map((item) => this.read(item, each, `An entry of ${decap(what)}`)).filter(isUsable);
    }
    return this.readScalar(node.value, node, schema, what);
  }

  private resolve(schema: Schema): Schema {
    const name = schema.$ref?.replace('#/$defs/', '');
    return name === undefined ? schema : { ...this.root.$defs[name], ...schema, $ref: undefined };
  }

  private readEnum(node: ConfigNode, schema: Schema, what: string): unknown {
    const allowed = schema.enum ?? [];
    if (node.kind !== 'scalar') return this.wrongType(node, typesOf(schema), what);
    if (allowed.includes(node.value)) return node.value;
    const noun = schema.title ?? 'value';
    if (node.value === false && allowed.includes('off')) {
      return this.refuse(node, 'Please write off here, not false.');
    }
    const names = allowed.map(String);
    const said = `There is no ${noun} “${node.value ?? ''}”.`;
    const near = hint(String(node.value ?? ''), names);
    return this.refuse(node, `${said}${near || ` ${choices(noun, names)}`}`);
  }

  private readMap(node: ConfigMap, schema: Schema, what: string): unknown {
    const known = schema.properties ?? {};
    const value: Record<string, unknown> = {};
    for (const entry of node.entries) {
      const property = Object.hasOwn(known, entry.key) ? known[entry.key] : undefined;
      if (!property && schema.additionalProperties === false) {
        const noun = schema.propertyNames?.title ?? 'name';
        const names = Object.keys(known).filter((name) => name !== '$schema');
        const near = hint(entry.key, names);
        this.complain(`There is no ${noun} “${entry.key}”.${near || ` ${choices(noun, names)}`}`, entry);
        continue;
      }
      const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      const read = this.read(entry.value, property ?? other, `“${entry.key}”`);
      if (isUsable(read))
        Object.defineProperty(value, entry.key, { value: read, enumerable: true, configurable: true });
    }
    const missing = (schema.required ?? []).filter((name) => !node.entries.some((entry) => entry.key === name));
    if (missing.length > 0) {
      return this.refuse(
        node,
        `${what} needs ${listed(
          missing.map((name) => `“${name}”`),
          'and',
        )}.`,
      );
    }
    return value;
  }

  private readScalar(value: unknown, node: ConfigNode, schema: Schema, what: string): unknown {
    if (typeof value === 'number') {
      const low = schema.minimum !== undefined && value < schema.minimum;
      const high = schema.maximum !== undefined && value > schema.maximum;
      const bound = low ? `at least ${schema.minimum}` : `at most ${schema.maximum}`;
      if (low || high) return this.refuse(node, `${what} takes a number of ${bound}, not ${value}.`);
    }
    if (typeof value === 'string' && value.trim().length < (schema.minLength ?? 0)) {
      return this.refuse(node, `${what} is empty. Please fill it in, or take it out.`);
    }
    return value;
  }

  private wrongType(node: ConfigNode, types: readonly SchemaType[], what: string): typeof UNUSABLE {
    if (typeOf(node) === 'null') return this.refuse(node, `${what} is empty. Please fill it in, or take it out.`);
    return this.refuse(node, `${what} takes ${listed(types.map(typeName), 'or')}, not ${typeName(typeOf(node))}.`);
  }

  private refuse(node: ConfigNode, message: string): typeof UNUSABLE {
    this.complain(message, node);
    return UNUSABLE;
  }
}

function typesOf(schema: Schema): SchemaType[] {
  if (schema.type) return [schema.type];
  return schema.enum ? ['string'] : ['object', 'array', 'string', 'number', 'boolean', 'null'];
}

function fits(node: ConfigNode, type: SchemaType): boolean {
  const own = typeOf(node);
  // A name that YAML reads as a number or as true is still a name.
  return own === type || (type === 'number' && own === 'integer') || (type === 'string' && own === 'boolean');
}

function isUsable(value: unknown): boolean {
  return value !== UNUSABLE;
}

/** “It can be a, b or c”, or where to look where they are many. */
function choices(noun: string, names: readonly string[]): string {
  if (noun === 'rule') return 'Run kindlint rules to see them all.';
  if (names.length === 0) return `There is no ${noun} to set here.`;
  return `It can be ${listed(names, 'or')}.`;
}

function decap(what: string): string {
  return what.startsWith('This') || what.startsWith('An ') ? what[0]?.toLowerCase() + what.slice(1) : what;
}
