import type { DataNode } from '#formats/data/node.ts';
import { parseData } from '#formats/data/parse.ts';
import type { Linted } from '../context.ts';
import { lineStart } from './text-lines.ts';

/** More lines than this are not tried. */
const MOST_LINES = 6;

/** Where the text that holds an offset may begin: known where the file is a tree of values, else guessed from near to far. */
export function* valueStarts(
  { result, setting: { path, config, included: named } }: Linted,
  offset: number,
  messageId: string,
): Generator<number> {
  const { text, messages } = result;
  for (const root of parseData({ path, text, named, config })?.roots ?? []) {
    const found = textAt(root, offset);
    if (found !== undefined) {
      yield found;
      return;
    }
  }
  let start = lineStart(text, offset);
  for (let tries = 0; tries < MOST_LINES && start >= 0; tries++) {
    yield start;
    start = start === 0 ? -1 : lineStart(text, start - 1);
  }
  const own = messages.find(({ id }) => id === messageId);
  if (own) yield own.range.start;
}

/** Where the text begins that holds an offset; undefined where none does. */
function textAt(node: DataNode, offset: number): number | undefined {
  if (offset < node.start || offset > node.end) return undefined;
  if (node.type === 'text') return node.start;
  const parts = node.type === 'map' ? node.entries.map(({ value }) => value) : node.type === 'list' ? node.items : [];
  for (const part of parts) {
    const found = textAt(part, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}
