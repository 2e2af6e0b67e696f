import type { Html } from 'mdast';
import { SegmentMap } from '#core/segment-map.ts';
import { TextBuilder } from '#core/text-builder.ts';
import { childView } from '#core/view.ts';
import { readHtml } from '#formats/html/read.ts';
import type { Part } from '#formats/passage/draft.ts';
import type { Context } from './context.ts';

/** Reads a block of HTML inside Markdown; offsets count in the context's text. */
export function readHtmlBlock(node: Html, start: number, end: number, part: Part, context: Context): void {
  const { view } = context;
  if (isMarkupOnly(node.value)) return;
  const { text, map } = blockText(node.value, view.text, start, end);
  const own = childView(view, text, map, (replacement) => (replacement.includes('\n') ? undefined : replacement));
  const { passages, directives, figures } = readHtml(own, {
    part,
    closed: context.closed,
    ...(context.dialects && { dialects: context.dialects }),
  });
  context.passages.push(...passages);
  context.figures.push(...figures);
  context.comments.directives.push(...directives);
}

/** One tag and nothing else: most blocks of HTML in Markdown are. */
function isMarkupOnly(value: string): boolean {
  return (
    /^<\/?[a-z][a-z0-9]*(?:\s[^<>{]*)?>\s*$/.test(value) &&
    /^<\/?(?:div|p|ul|ol|li|br|section|details|table|tr|td|span|a)\b/.test(value)
  );
}

/** The block without the prefixes of its containers: each line of the value ends as the line of the source does. */
function blockText(value: string, source: string, start: number, end: number): { text: string; map: SegmentMap } {
  if (value.length === end - start && source.startsWith(value, start)) {
    return { text: value, map: SegmentMap.identity(value.length, start) };
  }
  const builder = new TextBuilder();
  let at = start;
  const lines = value.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    let stop = source.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const from = stop - line.length;
    if (from >= at && source.startsWith(line, from)) builder.copy(source, from, stop);
    else return new TextBuilder().decoded(value, start, end).build();
    if (i < lines.length - 1) builder.copy(source, stop, stop + 1);
    at = stop + 1;
  }
  return builder.build();
}
