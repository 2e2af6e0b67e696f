import { Document, isCollection, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Value } from './change.ts';

/** How a file is written. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  /** White space of one level. */
  readonly step: string;
}

/** Line breaks and indentation as the file has them; two spaces where it shows none. */
export function styleOf(text: string, document: { readonly contents: unknown }): Style {
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const root = document.contents;
  const inner = isMap(root)
    ? root.items.find(({ value }) => isMap(value) && !value.flow && value.items.length > 0)
    : undefined;
  const key = isMap(inner?.value) ? inner.value.items[0]?.key : undefined;
  const own = isNode(inner?.key) ? (inner.key.range?.[0] ?? 0) : 0;
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  const width = start > own ? start - (text.lastIndexOf('\n', start - 1) + 1) : 2;
  return { eol, step: ' '.repeat(Math.min(Math.max(width, 2), 8)) };
}

/** The value as YAML of several lines, lists of plain values on one; without a break at the end. Breaks are `\n`. */
export function blockText(value: Value, { step }: Pick<Style, 'step'>): string {
  const document = new Document(value);
  visit(document, {
    Seq(_, list) {
      if (list.items.length > 0 && list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  // A list that is added to, or the whole of it, is written in lines.
  if (isSeq(document.contents)) document.contents.flow = false;
  return document.toString({ lineWidth: 0, indent: step.length, flowCollectionPadding: false }).trimEnd();
}

/** The value as YAML on one line. */
export function flowText(value: Value): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** Lines of YAML, each behind an indentation, with the file's line breaks. */
export function nested(lines: string, indent: string, { eol }: Style): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(eol);
}

/** Is a map or list written between brackets? */
export function isFlow(node: { readonly flow?: boolean | undefined }): boolean {
  return node.flow === true;
}
