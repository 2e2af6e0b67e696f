import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments, type Scalar } from 'yaml';
import type { ReadError } from '#core/message.ts';
import { SegmentMap } from '#core/segment-map.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { childView, fileView, type View } from '#core/view.ts';
import { type DataComment, type DataEntry, type DataFile, type DataNode, lastOfEach } from '#formats/data/node.ts';
import { expansionFault } from './aliases.ts';
import { yamlEncoder } from './encode.ts';
import { yamlFault } from './fault.ts';
import { decodeScalar, scalarSource } from './scalar.ts';
import { yamlTokens } from './tokens.ts';

/**
 * Reads YAML, several documents a file included. Of a broken file the values are read that are whole before the first
 * fault. An alias is not followed: its text stands where its anchor is. The text must have passed `guardYaml`.
 */
export function parseYaml(text: string): DataFile {
  const parsed = parseAllDocuments(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = 'empty' in parsed ? [] : parsed;
  const error = firstFault(documents, text);
  const stop = error?.offset ?? text.length;
  const roots: DataNode[] = [];
  for (const document of documents) {
    const root = document.contents && nodeOf(document.contents, { text, stop, flow: false });
    if (root) roots.push(root);
  }
  return { roots, comments: commentsOf(text), errors: error ? [error] : [] };
}

function firstFault(documents: readonly Document.Parsed[], text: string): ReadError | undefined {
  let first: ReadError | undefined;
  for (const document of documents) {
    for (const error of document.errors) {
      if (!first || error.pos[0] < first.offset) first = yamlFault(error.code, error.pos[0], text);
    }
  }
  return first ?? expansionFault(documents);
}

interface Place {
  readonly text: string;
  /** Where reading stops: what reaches beyond is left out. */
  readonly stop: number;
  /** Inside brackets. */
  readonly flow: boolean;
}

function nodeOf(node: ParsedNode, place: Place): DataNode | undefined {
  const [start, end] = node.range;
  if (start > place.stop) return undefined;
  if (isMap(node)) {
    const inner = { ...place, flow: node.flow === true };
    const entries: DataEntry[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const keyRange = { start: key.range[0], end: key.range[1] };
      const own = value ? nodeOf(value, inner) : undefined;
      entries.push({ key: String(key.value), keyRange, value: own ?? nothing(keyRange.end) });
    }
    return { type: 'map', start, end: Math.min(end, place.stop), entries: lastOfEach(entries) };
  }
  if (isSeq(node)) {
    const inner = { ...place, flow: node.flow === true };
    const items = node.items.flatMap((item) => nodeOf(item as ParsedNode, inner) ?? []);
    return { type: 'list', start, end: Math.min(end, place.stop), items };
  }
  if (isAlias(node) || end > place.stop) return undefined;
  const { value } = node;
  if (typeof value === 'string') return { type: 'text', start, end, value, view: () => viewOf(node, value, place) };
  const simple = typeof value === 'number' || typeof value === 'boolean' || value === null;
  return { type: 'other', start, end, value: simple ? value : undefined };
}

function nothing(at: number): DataNode {
  return { type: 'other', start: at, end: at, value: null };
}

/**
 * The scalar's text with its map. Where our reading of it is not the parser's, the whole scalar is one piece of the
 * map: it is judged, and never edited.
 */
function viewOf(node: Scalar.Parsed, value: string, place: Place): View {
  const file = fileView(place.text);
  const scalar = node.srcToken && scalarSource(node.srcToken);
  const decoded = scalar && decodeScalar(place.text, scalar);
  if (scalar && decoded?.text === value) {
    return childView(file, value, decoded.map, yamlEncoder(place.text, scalar, decoded, place.flow));
  }
  const whole =
    value === '' ? SegmentMap.identity(0) : new TextBuilder().decoded(value, ...sourceRange(node)).build().map;
  return childView(file, value, whole, () => undefined);
}

function sourceRange(node: Scalar.Parsed): [number, number] {
  return [node.range[0], node.range[1]];
}

function commentsOf(text: string): DataComment[] {
  const out: DataComment[] = [];
  if (!text.includes('kindlint-')) return out;
  for (const { start, end, source, scalar } of yamlTokens(text)) {
    if (!scalar && source.startsWith('#')) out.push({ start, end, text: source });
  }
  return out;
}
