import { ChunkCursor } from './cursor.ts';
import { FULL, LARGEST_ENTRY, type Slices, TOO_LARGE } from './slice.ts';

/** Cuts a file of one value a line into slices of whole lines. */
export function* lineSlices(chunks: Iterable<string>, _path = '', full = FULL): Slices {
  const cursor = new ChunkCursor(chunks[Symbol.iterator]());
  let from = cursor.place();
  for (;;) {
    const code = cursor.code();
    if (cursor.at - from.start > LARGEST_ENTRY) {
      yield { fault: { message: TOO_LARGE, line: from.line, column: from.column } };
      return;
    }
    if (code >= 0) cursor.step();
    const enough = cursor.at - from.start >= full;
    if (code >= 0 && !(code === 10 && enough)) continue;
    const text = cursor.from(from.start);
    if (text.trim() !== '') yield { ...from, text, prefix: 0 };
    if (code < 0) return;
    from = cursor.place();
    cursor.drop(from.start);
  }
}
