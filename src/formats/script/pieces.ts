import { nameOf, part, parts, type Syntax, unwrapped } from './node.ts';
import type { Piece } from './text.ts';

/** Tags of templates that change nothing but blanks, or only say what the text is. */
const TAGS = /^(?:dedent|outdent|stripIndents?|html|md|markdown|text|oneLine)$/;

/** More parts than any reply is put together of. */
const MOST = 2000;

/**
 * The pieces of a text: a string, a template, texts joined by `+`, or a list joined by `.join('…')`. Undefined where the
 * node is no text.
 */
export function piecesOf(given: Syntax): Piece[] | undefined {
  const node = unwrapped(given);
  switch (node.type) {
    case 'StringLiteral':
      return [quoted(node)];
    case 'TemplateLiteral':
      return template(node);
    case 'TaggedTemplateExpression': {
      const quasi = part(node, 'quasi');
      return quasi && TAGS.test(nameOf(part(node, 'tag')) ?? '') ? template(quasi) : undefined;
    }
    case 'BinaryExpression':
      return node.operator === '+' ? sum(node) : undefined;
    case 'CallExpression':
      return joined(node);
    default:
      return undefined;
  }
}

function quoted({ start, end, extra }: Syntax): Piece {
  const quote = (extra as { raw?: string } | undefined)?.raw?.[0] ?? '"';
  return { kind: 'quoted', quote, start: start + 1, end: end - 1 };
}

function template(node: Syntax): Piece[] {
  const values = parts(node, 'expressions');
  return parts(node, 'quasis').flatMap(({ start, end }, i): Piece[] => {
    const value = values[i];
    const own: Piece = { kind: 'quoted', quote: '`', start, end };
    // The dollar and the brackets belong to the value.
    return value ? [own, { kind: 'value', name: valueName(value), start: end, end: valueEnd(node, i) }] : [own];
  });
}

function valueEnd(node: Syntax, i: number): number {
  return parts(node, 'quasis')[i + 1]?.start ?? node.end - 1;
}

/** A sum is text where one of its parts is; the others are worked out. The tree leans to the left, so it is walked in a loop. */
function sum(node: Syntax): Piece[] | undefined {
  const operands: Syntax[] = [];
  let at = node;
  while (at.type === 'BinaryExpression' && at.operator === '+' && operands.length < MOST) {
    const right = part(at, 'right');
    const left = part(at, 'left');
    if (!right || !left) return undefined;
    operands.unshift(right);
    at = unwrapped(left);
  }
  operands.unshift(at);
  let any = false;
  const pieces = operands.flatMap((operand): Piece[] => {
    const own = operand.type === 'BinaryExpression' ? undefined : piecesOf(operand);
    if (own) any = true;
    return own ?? [{ kind: 'value', name: valueName(operand), start: operand.start, end: operand.end }];
  });
  return any ? pieces : undefined;
}

function joined(node: Syntax): Piece[] | undefined {
  const callee = part(node, 'callee');
  const list = callee?.type === 'MemberExpression' ? part(callee, 'object') : undefined;
  if (!callee || list?.type !== 'ArrayExpression' || nameOf(part(callee, 'property')) !== 'join') return undefined;
  const [separator] = parts(node, 'arguments');
  const between =
    separator === undefined ? ',' : separator.type === 'StringLiteral' ? String(separator.value) : undefined;
  const items = parts(list, 'elements').map(piecesOf);
  if (between === undefined || items.length === 0 || items.some((item) => item === undefined)) return undefined;
  return (items as Piece[][]).flatMap((item, i): Piece[] => {
    const at = item[0]?.start ?? list.start;
    return i === 0 || between === '' ? item : [{ kind: 'between', text: between, start: at, end: at }, ...item];
  });
}

/** The name by which a value is shown: `order.id`, or that it is one. */
function valueName(node: Syntax): string {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MemberExpression' && node.computed !== true) {
    const object = part(node, 'object');
    const property = nameOf(part(node, 'property'));
    if (object && property) return `${valueName(object)}.${property}`;
  }
  return 'value';
}
