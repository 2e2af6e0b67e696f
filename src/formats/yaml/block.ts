import { TextBuilder } from '#core/text-builder.ts';
import type { Decoded } from './flow.ts';
import { type Line, linesOf } from './lines.ts';

/** How a block scalar is to be read. */
export interface BlockStyle {
  readonly folded: boolean;
  /** '' keeps one line break at the end, '-' none, '+' all. */
  readonly chomp: '' | '-' | '+';
  /** Columns of indentation that are not part of the text; undefined where the first line shows it. */
  readonly indent: number | undefined;
}

interface BlockLine extends Line {
  /** Where the text of the line starts, behind its indentation; `end` on an empty line. */
  readonly text: number;
  readonly empty: boolean;
  /** True where a folded scalar leaves the breaks around it alone. */
  readonly more: boolean;
}

/**
 * Decodes a block scalar's body, source[start, end): the lines behind its header. Each line break is one piece of the
 * map together with the indentation behind it. Undefined where a line is indented less than the first.
 */
export function decodeBlock(source: string, start: number, end: number, style: BlockStyle): Decoded | undefined {
  const out = new TextBuilder();
  const lines = start < end ? read(source, start, end, style) : [];
  if (lines === undefined) return undefined;
  let used = lines.length;
  while (used > 0 && lines[used - 1]?.empty) used--;
  /** Position of the last line that was not empty, or -1. */
  let before = -1;
  for (let i = 0; i < used; i++) {
    const line = lines[i] as BlockLine;
    if (line.empty) continue;
    const folded = style.folded && before >= 0 && !line.more && !lines[before]?.more;
    writeBreaks(out, lines, Math.max(0, before), i, folded);
    out.copy(source, line.text, line.end);
    before = i;
  }
  if (style.chomp === '+') writeBreaks(out, lines, Math.max(0, used - 1), lines.length - 1, false);
  else if (style.chomp === '' && used > 0) writeBreaks(out, lines, used - 1, Math.min(used, lines.length - 1), false);
  // The parser gives the last line a break even where the file ends without one.
  if (style.chomp !== '-' && lines.length > 0 && used === lines.length) out.decoded('\n', end, end);
  return out.build();
}

/** Writes the breaks between the lines `from` and `to`: each one, or one less, or a space where there is but one. */
function writeBreaks(out: TextBuilder, lines: readonly BlockLine[], from: number, to: number, folded: boolean): void {
  const skipped = folded ? 1 : 0;
  if (folded && to === from + 1) out.decoded(' ', (lines[from] as BlockLine).end, (lines[to] as BlockLine).text);
  for (let i = from + skipped; i < to; i++) {
    const line = lines[folded && i === from + 1 ? from : i] as BlockLine;
    out.decoded('\n', line.end, (lines[i + 1] as BlockLine).text);
  }
}

function read(source: string, start: number, end: number, style: BlockStyle): BlockLine[] | undefined {
  const lines = linesOf(source, start, end);
  const indent = style.indent ?? shownIndent(source, lines);
  if (indent === undefined) return undefined;
  const out: BlockLine[] = [];
  for (const line of lines) {
    const spaces = spacesAt(source, line.start, line.end);
    const own = Math.min(spaces, indent);
    const text = line.start + own;
    if (spaces < indent && text < line.end) return undefined;
    const empty = text >= line.end;
    out.push({ ...line, text, empty, more: !empty && (source[text] === ' ' || source[text] === '\t') });
  }
  return out;
}

/** The indentation of the first line that is not blank; of the longest blank one where all are. */
function shownIndent(source: string, lines: readonly Line[]): number | undefined {
  let longest = 0;
  for (const line of lines) {
    const spaces = spacesAt(source, line.start, line.end);
    // A blank line above may not be indented deeper.
    if (line.start + spaces < line.end) return longest > spaces ? undefined : spaces;
    longest = Math.max(longest, spaces);
  }
  return longest;
}

function spacesAt(source: string, start: number, end: number): number {
  let i = start;
  while (i < end && source[i] === ' ') i++;
  return i - start;
}
