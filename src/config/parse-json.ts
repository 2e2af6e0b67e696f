import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Complain, ConfigEntry, ConfigNode } from './tree.ts';

const WORDS: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing here.',
  ColonExpected: 'A colon is missing here.',
  ValueExpected: 'A value is missing here.',
  PropertyNameExpected: 'A name in double quotes is missing here.',
  CloseBraceExpected: 'A closing } is missing here.',
  CloseBracketExpected: 'A closing ] is missing here.',
  EndOfFileExpected: 'Nothing may follow after the closing bracket.',
  UnexpectedEndOfString: 'A closing quotation mark is missing here.',
  InvalidSymbol: 'Text needs double quotes in JSON.',
};

/** Reads JSON, comments and trailing commas allowed. */
export function parseJson(text: string, complain: Complain): ConfigNode | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(bom);
  if (body.trim() === '') return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(body, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first) {
    const what = WORDS[printParseErrorCode(first.error)] ?? 'Something is written here that JSON does not know.';
    complain(`This is not valid JSON. ${what}`, { start: first.offset + bom, end: first.offset + first.length + bom });
  }
  return root && convert(root, bom);
}

function convert(node: Node, shift: number): ConfigNode {
  const place = { start: node.offset + shift, end: node.offset + node.length + shift };
  if (node.type === 'array') {
    return { kind: 'list', ...place, items: (node.children ?? []).map((child) => convert(child, shift)) };
  }
  if (node.type !== 'object') return { kind: 'scalar', ...place, value: node.value ?? null };
  const entries: ConfigEntry[] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key || !value) continue;
    const start = key.offset + shift;
    entries.push({ key: String(key.value), start, end: start + key.length, value: convert(value, shift) });
  }
  return { kind: 'map', ...place, entries };
}
