import type { ReadError } from '#core/message.ts';
import type { DataComment, DataFile, DataNode } from '#formats/data/node.ts';
import { parseJson } from './parse.ts';

/** Faults of single lines beyond this many say nothing new. */
const MOST_FAULTS = 20;

/**
 * Reads a file of one JSON value a line (NDJSON, JSON Lines). A line that can't be read is told, and the others are read.
 * The text must have passed `guardJson`.
 */
export function parseJsonLines(text: string): DataFile {
  const roots: DataNode[] = [];
  const comments: DataComment[] = [];
  const errors: ReadError[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    if (text.slice(start, end).trim() !== '') {
      const line = parseJson(text, { start, end });
      roots.push(...(line.errors.length > 0 ? [] : line.roots));
      if (errors.length < MOST_FAULTS) errors.push(...line.errors);
    }
    start = end + 1;
  }
  return { roots, comments, errors };
}
