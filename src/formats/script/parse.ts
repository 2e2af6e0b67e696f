import { parse } from '@babel/parser';
import type { DataEntry, DataFile, DataNode } from '#formats/data/node.ts';
import { lastOfEach } from '#formats/data/node.ts';
import { nameOf, part, parts, type Syntax, unwrapped } from './node.ts';
import { piecesOf } from './pieces.ts';
import { scriptText } from './text.ts';

const DEEPEST = 100;

/**
 * Reads JavaScript or TypeScript, and runs none of it: the objects, lists and texts that top-level constants, exports and
 * `module.exports` hold are the entries of one map, by their names. What has to be worked out is no text.
 * @param path its ending tells whether types and tags may stand in it
 */
export function parseScript(text: string, path: string): DataFile {
  let file: { program: unknown; comments?: readonly { start?: number | null; end?: number | null }[] | null };
  try {
    file = parse(text, {
      sourceType: 'unambiguous',
      allowReturnOutsideFunction: true,
      attachComment: false,
      plugins: /\.[cm]?ts$/i.test(path)
        ? ['typescript']
        : ['jsx', ...(/x$/i.test(path) ? (['typescript'] as const) : [])],
    });
  } catch (error) {
    return { roots: [], comments: [], errors: [fault(error, text)] };
  }
  const entries: DataEntry[] = [];
  for (const statement of parts(file.program as Syntax, 'body')) addStatement(text, statement, entries);
  const comments = (file.comments ?? []).map(({ start, end }) => {
    const range = { start: start ?? 0, end: end ?? 0 };
    return { ...range, text: text.slice(range.start, range.end) };
  });
  return { roots: [{ type: 'map', start: 0, end: text.length, entries: lastOfEach(entries) }], comments, errors: [] };
}

function fault(error: unknown, text: string) {
  const offset = (error as { pos?: number }).pos;
  if (offset === undefined) {
    return { message: 'This program is nested too deep to be read. Please write it flatter.', offset: 0 };
  }
  const message = 'This program can’t be read from here on. Please check the line for a bracket, a quote or a comma.';
  return { message, offset: Math.min(offset, text.length) };
}

function addStatement(text: string, statement: Syntax, entries: DataEntry[]): void {
  const add = (name: string, at: Syntax, value: Syntax | undefined) => {
    if (!value) return;
    entries.push({ key: name, keyRange: { start: at.start, end: at.end }, value: valueOf(text, value, 0) });
  };
  switch (statement.type) {
    case 'ExportNamedDeclaration': {
      const declaration = part(statement, 'declaration');
      if (declaration) addStatement(text, declaration, entries);
      break;
    }
    case 'ExportDefaultDeclaration':
      add('default', statement, part(statement, 'declaration'));
      break;
    case 'VariableDeclaration':
      for (const one of parts(statement, 'declarations')) {
        const id = part(one, 'id');
        if (id?.type === 'Identifier') add(String(id.name), id, part(one, 'init'));
      }
      break;
    case 'ExpressionStatement': {
      const expression = part(statement, 'expression');
      const left = expression?.type === 'AssignmentExpression' ? part(expression, 'left') : undefined;
      if (expression && left) add(text.slice(left.start, left.end), left, part(expression, 'right'));
      break;
    }
  }
}

function valueOf(text: string, given: Syntax, depth: number): DataNode {
  const node = unwrapped(given);
  const { start, end, type } = node;
  const pieces = piecesOf(node);
  if (pieces) return scriptText(text, pieces, start, end);
  if (depth > DEEPEST) return { type: 'other', start, end, value: undefined };
  if (type === 'ArrayExpression') {
    return { type: 'list', start, end, items: parts(node, 'elements').map((item) => valueOf(text, item, depth + 1)) };
  }
  if (type === 'ObjectExpression') {
    const entries = parts(node, 'properties').flatMap((property): DataEntry[] => {
      const key = part(property, 'key');
      const value = part(property, 'value');
      const name = property.computed === true && key?.type === 'Identifier' ? undefined : nameOf(key);
      if (property.type !== 'ObjectProperty' || !key || !value || name === undefined) return [];
      return [{ key: name, keyRange: { start: key.start, end: key.end }, value: valueOf(text, value, depth + 1) }];
    });
    return { type: 'map', start, end, entries: lastOfEach(entries) };
  }
  const literal = type === 'BooleanLiteral' || type === 'NumericLiteral' ? (node.value as boolean | number) : undefined;
  return { type: 'other', start, end, value: type === 'NullLiteral' ? null : literal };
}
