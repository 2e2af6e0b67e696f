import { separatorOf } from '#formats/csv/separator.ts';
import { ChunkCursor } from './cursor.ts';
import { FULL, LARGEST_ENTRY, type Slices, TOO_LARGE } from './slice.ts';

const QUOTE = 0x22;
const LF = 10;
const CR = 13;

/** So much of a table tells its separator. */
const LOOK = 200_000;

/** Cuts a table into slices of whole records, the first line with its names before each. @param path may tell the separator */
export function* tableSlices(chunks: Iterable<string>, path: string, full = FULL): Slices {
  const iterator = chunks[Symbol.iterator]();
  const first = iterator.next();
  const separator = separatorOf(first.done ? '' : first.value.slice(0, LOOK), path).charCodeAt(0);
  const cursor = new ChunkCursor(again(first.done ? [] : [first.value], iterator));
  let head = '';
  let from = cursor.place();
  for (let record = from; ; ) {
    const whole = passRecord(cursor, separator, record.start);
    if (!whole) {
      yield { fault: { message: TOO_LARGE, line: record.line, column: record.column } };
      return;
    }
    record = cursor.place();
    if (head === '') {
      head = cursor.from(from.start);
      if (!head.endsWith('\n')) head += '\n';
      from = record;
    }
    const done = cursor.code() < 0;
    if (!done && cursor.at - from.start < full) continue;
    const text = cursor.from(from.start);
    if (text.trim() !== '') yield { ...from, text: head + text, prefix: head.length };
    if (done) return;
    from = record;
    cursor.drop(from.start);
  }
}

function* again(first: readonly string[], rest: Iterator<string>): Generator<string> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Passes a record with its line break; false where it is too large. */
function passRecord(cursor: ChunkCursor, separator: number, start: number): boolean {
  let quoted = false;
  let opens = true;
  for (let code = cursor.code(); code >= 0; code = cursor.code()) {
    if (cursor.at - start > LARGEST_ENTRY) return false;
    cursor.step();
    if (quoted) {
      if (code !== QUOTE) continue;
      if (cursor.code() === QUOTE) cursor.step();
      else quoted = false;
    } else if (code === QUOTE && opens) quoted = true;
    else if (code === LF || (code === CR && cursor.code() !== LF)) return true;
    opens = code === separator;
  }
  return true;
}
