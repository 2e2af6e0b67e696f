import type { ReadError } from '#core/message.ts';
import type { Range } from '#core/range.ts';

/** One cell. Its range holds the quotes, without what may stand between the closing quote and the separator. */
export interface Cell extends Range {
  readonly quoted: boolean;
}

export type CsvRecord = readonly Cell[];

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** A cell this long, in UTF-16 code units, holds no reply: more likely a quote is missing. */
const LONGEST_CELL = 1_000_000;

/**
 * Reads records by RFC 4180: cells in quotes may hold separators and line breaks, and a doubled quote stands for one.
 * A quote within a cell that doesn't begin with one is a character like any other. Offsets are UTF-16 code units in
 * `text`, its BOM included. A blank line is no record.
 * @param separator one character
 * @param most so many records at most
 */
export function readRecords(
  text: string,
  separator: string,
  most = Number.POSITIVE_INFINITY,
): { records: CsvRecord[]; error: ReadError | undefined } {
  const comma = separator.charCodeAt(0);
  const records: CsvRecord[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length && records.length < most) {
    const record: Cell[] = [];
    for (;;) {
      const cell = cellAt(text, at, comma);
      if ('message' in cell) return { records, error: cell };
      record.push(cell.cell);
      at = cell.next;
      if (text.charCodeAt(at) !== comma) break;
      at++;
    }
    const blank = record.length === 1 && record[0]?.start === record[0]?.end;
    if (!blank) records.push(record);
    if (text.charCodeAt(at) === CR) at++;
    if (text.charCodeAt(at) === LF) at++;
  }
  return { records, error: undefined };
}

/** The cell at `start`, and where its separator, its line break or the end of the text stands. */
function cellAt(text: string, start: number, comma: number): { cell: Cell; next: number } | ReadError {
  if (text.charCodeAt(start) !== QUOTE) {
    const end = plainEnd(text, start, comma);
    if (end - start > LONGEST_CELL) return tooLong(start);
    return { cell: { start, end, quoted: false }, next: end };
  }
  const end = closingQuote(text, start);
  if (end < 0) return { message: UNCLOSED, offset: start };
  if (end - start > LONGEST_CELL) return tooLong(start);
  const next = plainEnd(text, end, comma);
  if (text.slice(end, next).trim() !== '') return { message: BEHIND_QUOTE, offset: end };
  return { cell: { start, end, quoted: true }, next };
}

const UNCLOSED =
  'A cell that begins with a quote here never ends with one. Please close it, and write a quote inside of it twice.';
const BEHIND_QUOTE =
  'Text follows the closing quote of this cell. Please write a quote inside of a cell twice, or close the cell behind the text.';

function tooLong(offset: number): ReadError {
  const size = LONGEST_CELL / 1_000_000;
  return { message: `This cell is longer than ${size} MB. Is a closing quote missing? Please shorten it.`, offset };
}

/** Behind the quote that closes the cell; -1 where there is none. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
  }
}

function plainEnd(text: string, from: number, comma: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === LF || code === CR) break;
  }
  return at;
}
