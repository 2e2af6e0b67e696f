import type { DataEntry, DataFile, DataMap, DataNode } from '#formats/data/node.ts';
import { Cursor, HclFault } from './cursor.ts';
import { expression } from './expression.ts';
import { quotedEnd, quotedText } from './text.ts';

const DEEPEST = 50;

/** Names under which a block's labels are kept: `resource "a" "b" {}` has two. */
export const labelKey = (n: number) => `@${n}`;

/**
 * Reads HCL, as Terraform writes it, as a tree: an attribute is an entry; all blocks of one name together are a list of
 * maps under that name. Of a broken file what stands before the first fault is read.
 */
export function parseHcl(text: string): DataFile {
  const cursor = new Cursor(text);
  const entries: DataEntry[] = [];
  const errors = [];
  try {
    body(cursor, entries, 0);
    if (!cursor.done) cursor.fail('This bracket closes nothing. Please take it out.');
  } catch (error) {
    if (!(error instanceof HclFault)) throw error;
    errors.push(error.fault);
  }
  const root: DataMap = { type: 'map', start: 0, end: text.length, entries: gathered(entries) };
  return { roots: [root], comments: cursor.comments, errors };
}

/** Reads attributes and blocks into `entries`, so that those before a fault are kept. */
function body(cursor: Cursor, entries: DataEntry[], depth: number): void {
  if (depth > DEEPEST) cursor.fail(`Blocks are nested more than ${DEEPEST} deep here. Please write the file flatter.`);
  for (;;) {
    cursor.blanks();
    if (cursor.done || cursor.peek() === '}') return;
    const start = cursor.at;
    const key = cursor.name();
    if (key === undefined) cursor.fail('A name is expected here. Is a bracket too much, or a quote too few?');
    const keyRange = { start, end: cursor.at };
    cursor.blanks(false);
    if (cursor.peek() === '=' && cursor.text[cursor.at + 1] !== '=') {
      cursor.at++;
      const value = expression(cursor);
      entries.push({ key, keyRange, value });
      cursor.blanks(false);
      if (!cursor.done && cursor.peek() !== '\n' && cursor.peek() !== '}') {
        cursor.fail('The line goes on behind its value. Please start a new line for the next name.');
      }
    } else block(cursor, entries, key, keyRange, depth);
  }
}

function block(
  cursor: Cursor,
  entries: DataEntry[],
  key: string,
  keyRange: DataEntry['keyRange'],
  depth: number,
): void {
  const inside: DataEntry[] = labels(cursor);
  if (cursor.peek() !== '{') cursor.fail('A = or a { is expected behind this name.', keyRange.end);
  const open = cursor.at++;
  try {
    body(cursor, inside, depth + 1);
    if (cursor.peek() !== '}') cursor.fail('A closing } is missing for this block.', open);
    cursor.at++;
  } finally {
    const map: DataMap = { type: 'map', start: keyRange.start, end: cursor.at, entries: gathered(inside) };
    entries.push({ key, keyRange, value: { type: 'list', start: map.start, end: map.end, items: [map] } });
  }
}

function labels(cursor: Cursor): DataEntry[] {
  const out: DataEntry[] = [];
  for (;;) {
    cursor.blanks(false);
    const start = cursor.at;
    const end = cursor.peek() === '"' ? quotedEnd(cursor.text, start) : -1;
    const name = end < 0 ? cursor.name() : undefined;
    if (end < 0 && name === undefined) return out;
    if (end > 0) cursor.at = end;
    const value: DataNode =
      end > 0 ? quotedText(cursor.text, start, end) : { type: 'other', start, end: cursor.at, value: undefined };
    out.push({ key: labelKey(out.length), keyRange: { start, end: cursor.at }, value });
  }
}

/** Blocks of one name as one list. Of an attribute that is set twice the last value counts. */
function gathered(entries: readonly DataEntry[]): DataEntry[] {
  const out = new Map<string, DataEntry>();
  for (const entry of entries) {
    const before = out.get(entry.key)?.value;
    const { value } = entry;
    const joins = before?.type === 'list' && value.type === 'list' && value.items[0]?.start === value.start;
    out.set(
      entry.key,
      joins ? { ...entry, value: { ...before, end: value.end, items: [...before.items, ...value.items] } } : entry,
    );
  }
  return [...out.values()];
}
