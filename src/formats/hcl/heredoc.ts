import { TextBuilder } from '#core/text-builder.ts';
import { childView, fileView } from '#core/view.ts';
import { addTemplate, dollars } from './template.ts';
import type { HclText } from './text.ts';

const HEAD = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a heredoc: lines up to one that holds its word alone. `<<-` takes away the indentation that all lines share.
 * @param start of its `<<`
 * @returns undefined where none stands here; where its last line is missing, `end` is -1
 */
export function heredocAt(source: string, start: number): { node: HclText; end: number } | { end: -1 } | undefined {
  HEAD.lastIndex = start;
  const head = HEAD.exec(source);
  if (!head) return undefined;
  const word = head[2] as string;
  const lines: Line[] = [];
  for (let at = start + head[0].length; at < source.length; ) {
    const lf = source.indexOf('\n', at);
    const stop = lf < 0 ? source.length : lf + 1;
    const end = source.slice(at, stop).trimEnd().length + at;
    if (source.slice(at, end).trimStart() === word)
      return { node: heredoc(source, start, end, lines, head[1] === '-', word), end };
    lines.push({ start: at, end: stop });
    at = stop;
  }
  return { end: -1 };
}

function heredoc(
  source: string,
  start: number,
  end: number,
  lines: readonly Line[],
  flush: boolean,
  word: string,
): HclText {
  const indent = flush ? sharedIndent(source, lines) : 0;
  const fields: string[] = [];
  const build = () => {
    const out = new TextBuilder();
    for (const line of lines) {
      const from = Math.min(line.start + indent, line.end);
      addTemplate(
        out,
        source,
        { start: isBlank(source, line) ? lineBreak(source, line) : from, end: line.end, escapes: false },
        fields,
      );
    }
    return out.build();
  };
  const { text, map } = build();
  const eol = source.slice(start, end).includes('\r\n') ? '\r\n' : '\n';
  return {
    type: 'text',
    start,
    end,
    value: text,
    fields,
    view: () =>
      childView(fileView(source), text, map, (written, from, to) => {
        if (text === '') return undefined;
        const whole = text.slice(0, from) + written + text.slice(to);
        // A line of its own that says the word would end the text, and so would one without its break.
        const ends = whole.split(/\r?\n/).some((line) => line.trim() === word) || !/\n$/.test(whole);
        return ends ? undefined : dollars(written).replace(/\r?\n/g, eol + ' '.repeat(indent));
      }),
  };
}

/** A blank line counts for nothing. Tabs and blanks count one each. */
function sharedIndent(source: string, lines: readonly Line[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (isBlank(source, line)) continue;
    const text = source.slice(line.start, line.end);
    least = Math.min(least, text.length - text.trimStart().length);
  }
  return Number.isFinite(least) ? least : 0;
}

function isBlank(source: string, { start, end }: Line): boolean {
  return source.slice(start, end).trim() === '';
}

function lineBreak(source: string, { start, end }: Line): number {
  const crlf = source.startsWith('\r\n', end - 2);
  return Math.max(start, end - (crlf ? 2 : 1));
}
