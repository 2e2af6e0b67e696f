import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';
import type { Complain, ConfigEntry, ConfigNode } from './tree.ts';

/** So many values may come out of a file, what aliases repeat included. */
const MOST_VALUES = 20_000;

const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab indents this line. YAML takes spaces only.',
  BAD_INDENT: 'This line is indented differently from its neighbours.',
  MISSING_CHAR: 'A closing bracket, a quotation mark or a colon is missing here.',
  BLOCK_IN_FLOW: 'A closing bracket is missing before this line.',
  UNEXPECTED_TOKEN: 'Something stands here that YAML does not expect.',
  BAD_ALIAS: 'This “*name” repeats a part that is marked “&name” nowhere before it.',
  MULTILINE_IMPLICIT_KEY: 'A name must stand on one line, with a colon behind it.',
  IMPOSSIBLE: 'Something stands here that YAML does not expect.',
};

/** Reads YAML. */
export function parseYaml(text: string, complain: Complain): ConfigNode | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const first = document.errors[0];
  if (first) complain(`This is not valid YAML. ${inWords(first)}`, { start: first.pos[0], end: first.pos[1] });
  if (document.contents === null) return undefined;
  const converter = new Converter(document, complain);
  const root = converter.convert(document.contents);
  return root.kind === 'scalar' && root.value === null ? undefined : root;
}

function inWords(error: YAMLError): string {
  return WORDS[error.code] ?? `${error.message.replace(/\.?$/, '.')}`;
}

class Converter {
  private left = MOST_VALUES;
  private depth = 0;

  constructor(
    private readonly document: Document,
    private readonly complain: Complain,
  ) {}

  convert(node: unknown, at?: { start: number; end: number }): ConfigNode {
    const place = at ?? placeOf(node);
    if (--this.left < 0 || this.depth > 100) {
      if (this.left === -1 || this.depth > 100) {
        this.complain('This file repeats parts of itself (“*name”) too often. Please write them out.', place);
        this.left = -2;
      }
      return { kind: 'scalar', ...place, value: null };
    }
    this.depth++;
    const made = this.make(node, place, at);
    this.depth--;
    return made;
  }

  private make(node: unknown, place: { start: number; end: number }, at?: { start: number; end: number }): ConfigNode {
    // What an alias repeats is reported where it is repeated.
    if (isAlias(node)) return this.convert(node.resolve(this.document), place);
    if (isSeq(node)) return { kind: 'list', ...place, items: node.items.map((item) => this.convert(item, at)) };
    if (isMap(node)) {
      const entries: ConfigEntry[] = [];
      for (const { key, value } of node.items) {
        const keyPlace = at ?? placeOf(key, place.start);
        const name = isScalar(key) ? String(key.value) : '';
        const nothing = { kind: 'scalar', start: keyPlace.end, end: keyPlace.end, value: null } as const;
        entries.push({ key: name, ...keyPlace, value: value ? this.convert(value, at) : nothing });
      }
      return { kind: 'map', ...place, entries };
    }
    return { kind: 'scalar', ...place, value: isScalar(node) ? plain(node.value) : null };
  }
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return String(value);
}

function placeOf(node: unknown, otherwise = 0): { start: number; end: number } {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : { start: otherwise, end: otherwise };
}
