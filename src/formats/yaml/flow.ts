import type { SegmentMap } from '#core/segment-map.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { linesOf, skipBlank, trimBlank } from './lines.ts';

export interface Decoded {
  readonly text: string;
  /** From `text` to the file. */
  readonly map: SegmentMap;
}

/** Copies or decodes what stands on one line, source[start, end). */
type Copy = (out: TextBuilder, source: string, start: number, end: number) => void;

/** Decodes a plain scalar: source[start, end) without the white space around it. */
export function decodePlain(source: string, start: number, end: number): Decoded {
  return unfold(source, start, end, (out, text, from, to) => out.copy(text, from, to));
}

/** Decodes a single-quoted scalar, quotes included in the range. */
export function decodeSingle(source: string, start: number, end: number): Decoded {
  return unfold(source, start + 1, end - 1, (out, text, from, to) => {
    let at = from;
    for (;;) {
      const quote = text.indexOf("''", at);
      if (quote < 0 || quote + 2 > to) break;
      out.copy(text, at, quote).decoded("'", quote, quote + 2);
      at = quote + 2;
    }
    out.copy(text, at, to);
  });
}

/** Joins lines: white space around a break is nothing. */
function unfold(source: string, start: number, end: number, copy: Copy): Decoded {
  const out = new TextBuilder();
  const lines = linesOf(source, start, end);
  let from = start;
  let breaks: number[] = [];
  for (const [i, line] of lines.entries()) {
    const last = i === lines.length - 1;
    const begin = i === 0 ? line.start : skipBlank(source, line.start, line.end);
    const stop = last ? line.end : trimBlank(source, begin, line.end);
    if (i === 0 || last || begin < stop) {
      if (i > 0) fold(out, from, breaks, begin);
      copy(out, source, begin, stop);
      from = stop;
      breaks = [];
    }
    breaks.push(line.next);
  }
  return out.build();
}

/**
 * Writes what line breaks in a flow scalar stand for: one is a space, several are one less. All white space around
 * them belongs to the pieces of the map.
 * @param from end of the text before
 * @param breaks end of each break
 * @param to start of the text behind
 */
export function fold(out: TextBuilder, from: number, breaks: readonly number[], to: number): void {
  if (breaks.length === 1) out.decoded(' ', from, to);
  for (let i = 1; i < breaks.length; i++) {
    const start = i === 1 ? from : (breaks[i - 1] as number);
    out.decoded('\n', start, i === breaks.length - 1 ? to : (breaks[i] as number));
  }
}
