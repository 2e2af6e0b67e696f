import type { Position, Range } from 'vscode-languageserver-types';

/** A range as one attribute: `line:character-line:character`. */
export function rangeText({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** Reads what `rangeText` wrote. */
export function rangeOf(text: string | null | undefined): Range | undefined {
  const found = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(text ?? '');
  if (!found) return undefined;
  const [, a, b, c, d] = found.map(Number) as [number, number, number, number, number];
  return { start: { line: a, character: b }, end: { line: c, character: d } };
}

/** Negative where `a` comes first. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function holds({ start, end }: Range, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}
