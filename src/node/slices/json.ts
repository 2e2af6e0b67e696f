import type { Fault } from '../faults.ts';
import { ChunkCursor } from './cursor.ts';
import { FULL, LARGEST_ENTRY, type Slice, type Slices, TOO_LARGE } from './slice.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
const LIST = 0x5b;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * Cuts JSON into slices: the entries of each list that is reached from the root through objects alone, some at a time, with
 * the objects around them written again. What stands beside the lists is left out.
 */
export function* jsonSlices(chunks: Iterable<string>, _path = '', full = FULL): Slices {
  const cursor = new ChunkCursor(chunks[Symbol.iterator]());
  /** The open objects, each with the key that is being read. */
  const frames: string[] = [];
  let last = '';
  for (let code = cursor.code(); code >= 0; code = cursor.code()) {
    if (code === QUOTE) last = text(cursor);
    else if (code === LIST) {
      const whole = yield* list(cursor, frames, full);
      if (!whole) return;
    } else {
      if (code === COLON && frames.length > 0) frames[frames.length - 1] = last;
      else if (OPEN.has(code)) frames.push('');
      else if (CLOSE.has(code)) frames.pop();
      cursor.step();
    }
    cursor.drop(cursor.at);
  }
  if (frames.length > 0) yield { fault: { message: CUT_OFF, ...placeOnly(cursor) } };
}

const CUT_OFF = 'The file ends before it is complete. It looks cut off: save or export it again.';

/** Passes a quoted text, and returns it with its quotes. An unclosed one ends with the file. */
function text(cursor: ChunkCursor): string {
  const start = cursor.at;
  cursor.step();
  for (let code = cursor.code(); code >= 0 && code !== QUOTE; code = cursor.code()) {
    cursor.step();
    if (code === BACKSLASH && cursor.code() >= 0) cursor.step();
    if (cursor.at - start > LARGEST_ENTRY) break;
  }
  if (cursor.code() === QUOTE) cursor.step();
  return cursor.from(start);
}

/** The entries of the list that opens here. Returns false where the file ends in it. */
function* list(
  cursor: ChunkCursor,
  frames: readonly string[],
  full: number,
): Generator<Slice | { readonly fault: Fault }, boolean> {
  const before = `${frames.map((key) => `{${key}:`).join('')}[`;
  const after = `]${'}'.repeat(frames.length)}`;
  cursor.step();
  let from = cursor.place();
  const slice = (): Slice => ({ ...from, text: before + cursor.from(from.start) + after, prefix: before.length });
  for (let depth = 0, entry = cursor.at; ; ) {
    const code = cursor.code();
    if (code < 0 || cursor.at - entry > LARGEST_ENTRY) {
      const message = code < 0 ? CUT_OFF : TOO_LARGE;
      yield { fault: { message, line: from.line, column: from.column } };
      return false;
    }
    if (code === QUOTE) {
      text(cursor);
      continue;
    }
    if (depth === 0 && (code === COMMA || CLOSE.has(code))) {
      const end = code !== COMMA;
      if ((end && cursor.from(from.start).trim() !== '') || cursor.at - from.start >= full) {
        yield slice();
        cursor.step();
        from = cursor.place();
        cursor.drop(from.start);
      } else cursor.step();
      if (end) return true;
      entry = cursor.at;
      continue;
    }
    if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) depth--;
    cursor.step();
  }
}

function placeOnly(cursor: ChunkCursor) {
  const { line, column } = cursor.place();
  return { line, column };
}
