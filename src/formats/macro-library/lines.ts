import { SegmentMap } from '#core/segment-map.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { childView, type View } from '#core/view.ts';

/**
 * One line of a macro's body inside a document: what belongs to the macro, without the container's own characters.
 * All offsets count in the document's text (UTF-16 code units, end-exclusive).
 *
 *     >   Hello there,\r\n
 *     ~~~~              prefix
 *         ^start      ^end  ^next
 */
export interface Line {
  /** Where the macro's own text starts: after quote marks, indentation, a label. */
  readonly start: number;
  /** Where it ends: before the line ending. */
  readonly end: number;
  /** Where the next line of the file starts: after the line ending. */
  readonly next: number;
  /** What a new line of this body has to begin with. */
  readonly prefix: string;
  /** The line's text where the source does not hold it as it is (a tab that stands for two columns, say). */
  readonly decoded?: string;
}

/** The lines that the range [start, end) of `text` touches, with nothing taken off them but what lies before `start`. */
export function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < text.length && text[stop] !== '\n' && text[stop] !== '\r') stop++;
    const next = text[stop] === '\r' && text[stop + 1] === '\n' ? stop + 2 : Math.min(stop + 1, text.length);
    lines.push({ start: at, end: Math.min(stop, Math.max(end, at)), next, prefix: '' });
    at = next;
  }
  return lines;
}

/** Offset of the first character of the line that `offset` is in. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** The text of a line as the macro has it. */
export function lineText(text: string, line: Line): string {
  return line.decoded ?? text.slice(line.start, line.end);
}

/** The lines without the blank ones at both ends. */
export function trimLines(text: string, lines: readonly Line[]): Line[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lineText(text, lines[from] as Line).trim() === '') from++;
  while (to > from && lineText(text, lines[to - 1] as Line).trim() === '') to--;
  return lines.slice(from, to);
}

/** The text of all lines, joined by '\n'. For reading what it says; a view has the exact one. */
export function textOf(text: string, lines: readonly Line[]): string {
  return lines.map((line) => lineText(text, line)).join('\n');
}

/**
 * The view of a body made of lines. Line endings stay as they are in the file.
 * @param forbidden what new text must not hold, such as the marks that would close the fence around it
 */
export function linesView(parent: View, lines: readonly Line[], forbidden?: string): View {
  const builder = new TextBuilder();
  const prefixes: { at: number; prefix: string }[] = [];
  for (const [index, line] of lines.entries()) {
    prefixes.push({ at: line.start, prefix: line.prefix });
    if (line.decoded === undefined) builder.copy(parent.text, line.start, line.end);
    else builder.decoded(line.decoded, line.start, line.end);
    const following = lines[index + 1];
    if (!following) continue;
    if (line.end < line.next) builder.copy(parent.text, line.end, line.next);
    else builder.decoded('\n', line.end, line.end);
  }
  const { text, map } = builder.build();
  const eol = parent.text.includes('\r\n') ? '\r\n' : '\n';
  return childView(parent, text, map.length === 0 ? SegmentMap.identity(0) : map, (replacement, start) => {
    if (forbidden !== undefined && replacement.includes(forbidden)) return undefined;
    if (!/[\r\n]/.test(replacement)) return replacement;
    // Where a line starts, its own prefix holds and not that of the line above.
    const source = map.pointToSource(start, 'right');
    let prefix = '';
    for (const line of prefixes) if (line.at <= source) prefix = line.prefix;
    return replacement.replace(/\r\n|\r|\n/g, eol + prefix);
  });
}

/** The first of the lines taken from the start of its line in the file: a label that was taken off it is back. */
export function wholeLines(text: string, lines: readonly Line[]): Line[] {
  const [first, ...others] = lines;
  return first ? [{ ...first, start: lineStart(text, first.start) }, ...others] : [];
}

/** Adds lines to others, with the blank lines that stand between them in the file. */
export function appendLines(text: string, lines: Line[], more: readonly Line[]): void {
  const last = lines[lines.length - 1];
  const first = more[0];
  if (last && first) {
    for (const gap of linesOf(text, last.next, first.start)) {
      if (gap.next <= first.start && text.slice(gap.start, gap.end).trim() === '') lines.push(gap);
    }
  }
  for (const line of more) lines.push(line);
}
