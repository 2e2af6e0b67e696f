/** The part of Babel's tree that is looked at. Offsets are UTF-16 code units in the file. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A child of a node; undefined where it has none of that name. */
export function part(node: Syntax, key: string): Syntax | undefined {
  const value = node[key];
  return value && typeof value === 'object' && 'type' in value ? (value as Syntax) : undefined;
}

/** A list of children; what is no node (a hole in an array) is left out. */
export function parts(node: Syntax, key: string): Syntax[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter((each): each is Syntax => Boolean(each?.type)) : [];
}

/** What a type, a bracket or `Object.freeze` only wraps. */
export function unwrapped(node: Syntax): Syntax {
  for (let at = node; ; ) {
    const inner = WRAPPERS.has(at.type) ? part(at, 'expression') : frozen(at);
    if (!inner) return at;
    at = inner;
  }
}

const WRAPPERS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSNonNullExpression',
  'ParenthesizedExpression',
]);

function frozen(node: Syntax): Syntax | undefined {
  const callee = node.type === 'CallExpression' ? part(node, 'callee') : undefined;
  if (callee?.type !== 'MemberExpression' || nameOf(part(callee, 'object')) !== 'Object') return undefined;
  return nameOf(part(callee, 'property')) === 'freeze' ? parts(node, 'arguments')[0] : undefined;
}

/** An identifier's name, or a literal's value as text; undefined for all else. */
export function nameOf(node: Syntax | undefined): string | undefined {
  if (node?.type === 'Identifier') return String(node.name);
  return node?.type === 'StringLiteral' || node?.type === 'NumericLiteral' ? String(node.value) : undefined;
}
