import { TextBuilder } from '#core/text-builder.ts';
import { childView, type Encode, fileView } from '#core/view.ts';
import type { DataText } from '#formats/data/node.ts';
import type { Cell } from './records.ts';

/**
 * A cell as a text that can be written back: in quotes a quote is doubled and a line break is the cell's own; without
 * quotes nothing may be written that would need them.
 * @param source the file's text
 */
export function cellText(source: string, cell: Cell, separator: string): DataText {
  const { start, end, quoted } = cell;
  return {
    type: 'text',
    start,
    end,
    value: quoted ? source.slice(start + 1, end - 1).replaceAll('""', '"') : source.slice(start, end),
    view() {
      const { text, map } = decode(source, cell);
      // An empty text has no place in its map to write to.
      if (text === '') return childView(fileView(source), text, map, () => undefined);
      return childView(fileView(source), text, map, quoted ? inQuotes(text) : withoutQuotes(separator, text));
    },
  };
}

function decode(source: string, { start, end, quoted }: Cell) {
  const out = new TextBuilder();
  if (!quoted) return out.copy(source, start, end).build();
  const stop = end - 1;
  let at = start + 1;
  for (let quote = source.indexOf('""', at); quote >= 0 && quote < stop; quote = source.indexOf('""', at)) {
    out.copy(source, at, quote).decoded('"', quote, quote + 2);
    at = quote + 2;
  }
  return out.copy(source, at, stop).build();
}

function inQuotes(own: string): Encode {
  const eol = own.includes('\r\n') ? '\r\n' : '\n';
  return (text) => text.replaceAll('"', '""').replace(/\r?\n/g, eol);
}

function withoutQuotes(separator: string, own: string): Encode {
  return (text, start, end) => {
    if (text.includes(separator) || /[\r\n]/.test(text)) return undefined;
    // A quote at the start would open the cell, and many programs drop blanks at either end.
    const whole = own.slice(0, start) + text + own.slice(end);
    return /^["\s]|\s$/.test(whole) && !/^["\s]|\s$/.test(own) ? undefined : text;
  };
}
