import { TextBuilder } from '#core/text-builder.ts';
import { childView, fileView } from '#core/view.ts';
import type { DataText } from '#formats/data/node.ts';
import { interpolationEnd } from './interpolation.ts';
import { addTemplate, encodeQuoted } from './template.ts';

/** A text of HCL. What Terraform fills in stands in it as it is written. */
export interface HclText extends DataText {
  /** The insides of its interpolations. */
  readonly fields: readonly string[];
}

/** Where a quoted text ends; -1 where it is never closed. A line break ends none in HCL. @param start of its quote */
export function quotedEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; ) {
    const char = source[at];
    if (char === '\n') return -1;
    if (char === '"') return at + 1;
    if ((char === '$' || char === '%') && source[at + 1] === char && source[at + 2] === '{') at += 3;
    else if ((char === '$' || char === '%') && source[at + 1] === '{') {
      const stop = interpolationEnd(source, at);
      at = stop > 0 ? stop : at + 2;
    } else at += char === '\\' ? 2 : 1;
  }
  return -1;
}

/** @param end behind the closing quote */
export function quotedText(source: string, start: number, end: number): HclText {
  const fields: string[] = [];
  const out = new TextBuilder();
  addTemplate(out, source, { start: start + 1, end: end - 1, escapes: true }, fields);
  const { text, map } = out.build();
  // An empty text has no place in its map to write to.
  const encode = text === '' ? () => undefined : encodeQuoted;
  return { type: 'text', start, end, value: text, fields, view: () => childView(fileView(source), text, map, encode) };
}
