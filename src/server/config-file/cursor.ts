import { getLocation, parseTree } from 'jsonc-parser';
import type { Path } from '#config/edit/change.ts';
import { refusal } from '#config/guard.ts';
import { placesInYaml } from './yaml-cursor.ts';

/** What may be written at a place of a configuration. */
export interface Place {
  /** A key of the group at `path`, or the value at `path`. */
  readonly role: 'key' | 'value';
  readonly path: Path;
  /** The characters that a completion takes the place of. UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Of a key: those that are there already. */
  readonly others: readonly string[];
  /** How it is written there. `block` is YAML with a line for each key. */
  readonly style: 'block' | 'flow' | 'json';
  /** A colon follows already. */
  readonly colon: boolean;
}

/** The places that a cursor may be at; more than one where what is not written yet decides. */
export function placesAt(file: string, text: string, offset: number): readonly Place[] {
  if (refusal(text)) return [];
  return /\.json$/i.test(file) ? placesInJson(text, offset) : placesInYaml(text, offset);
}

function placesInJson(text: string, offset: number): Place[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (/^[^"\n]*\/\//.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))) return [];
  const touches = previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const start = touches ? previousNode.offset : offset;
  const end = touches ? previousNode.offset + previousNode.length : offset;
  const colon = /^\s*:/.test(text.slice(end));
  if (!isAtPropertyKey) return [{ role: 'value', path, start, end, others: [], style: 'json', colon }];
  const parent = path.slice(0, -1);
  const own = touches ? String(previousNode.value) : '';
  const others = keysAt(text, parent).filter((key) => key !== own);
  return [{ role: 'key', path: parent, start, end, others, style: 'json', colon }];
}

function keysAt(text: string, path: Path): string[] {
  let node = parseTree(text);
  for (const step of path) {
    node =
      typeof step === 'number'
        ? node?.children?.[step]
        : node?.children?.find((child) => child.children?.[0]?.value === step)?.children?.[1];
  }
  return (node?.type === 'object' ? (node.children ?? []) : []).map((child) =>
    String(child.children?.[0]?.value ?? ''),
  );
}
