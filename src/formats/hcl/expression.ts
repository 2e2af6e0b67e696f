import type { DataEntry, DataNode } from '#formats/data/node.ts';
import type { Cursor } from './cursor.ts';
import { heredocAt } from './heredoc.ts';
import { quotedEnd, quotedText } from './text.ts';

const COMMA = 'A comma is missing here, or a quote inside the text before needs a backslash in front of it.';

/** Deeper than any list of replies. */
const DEEPEST = 100;

/**
 * Reads a value: texts, lists, objects, and `jsonencode(…)` as what is in it. What has to be worked out (a reference, a
 * condition, a call) is passed over, and is no text.
 */
export function expression(cursor: Cursor, depth = 0): DataNode {
  if (depth > DEEPEST)
    cursor.fail(`Brackets are nested more than ${DEEPEST} deep here. Please write the file flatter.`);
  cursor.blanks();
  const start = cursor.at;
  const value = plainValue(cursor, depth);
  const end = cursor.at;
  cursor.blanks(false);
  if (value?.type === 'text' && cursor.peek() === '"') cursor.fail(COMMA);
  if (value && isEnd(cursor)) return { ...value, start, end } as DataNode;
  rest(cursor, depth);
  return { type: 'other', start, end: cursor.at, value: undefined };
}

function plainValue(cursor: Cursor, depth: number): DataNode | undefined {
  const { text, at } = cursor;
  if (cursor.peek() === '"') {
    const end = quotedEnd(text, at);
    if (end < 0)
      cursor.fail('This text has no closing quote on its line. Please close it, or use a heredoc for several lines.');
    cursor.at = end;
    return quotedText(text, at, end);
  }
  if (cursor.startsWith('<<')) {
    const heredoc = heredocAt(text, at);
    if (heredoc?.end === -1)
      cursor.fail('The last line of this heredoc is missing. Please write its word on a line of its own.');
    if (heredoc && 'node' in heredoc) {
      cursor.at = heredoc.end;
      return heredoc.node;
    }
  }
  if (cursor.peek() === '[') return list(cursor, depth);
  if (cursor.peek() === '{') return object(cursor, depth);
  return word(cursor, depth);
}

function word(cursor: Cursor, depth: number): DataNode | undefined {
  const start = cursor.at;
  const name = cursor.name();
  if (name === undefined) {
    const digits = /-?\d+(?:\.\d+)?/y;
    digits.lastIndex = start;
    const number = digits.exec(cursor.text)?.[0];
    if (number === undefined) return undefined;
    cursor.at += number.length;
    return { type: 'other', start, end: cursor.at, value: Number(number) };
  }
  if (name === 'jsonencode' && cursor.peek() === '(') {
    cursor.at++;
    const inside = expression(cursor, depth + 1);
    cursor.blanks();
    if (cursor.peek() === ',') cursor.at++;
    cursor.blanks();
    if (cursor.peek() !== ')') return undefined;
    cursor.at++;
    return inside;
  }
  const value = name === 'true' ? true : name === 'false' ? false : name === 'null' ? null : undefined;
  return { type: 'other', start, end: cursor.at, value };
}

function list(cursor: Cursor, depth: number): DataNode {
  const start = cursor.at++;
  const items: DataNode[] = [];
  for (;;) {
    cursor.blanks();
    if (cursor.done) cursor.fail('A closing ] is missing for this list.', start);
    if (cursor.peek() === ']') break;
    items.push(expression(cursor, depth + 1));
    separator(cursor, ']');
  }
  cursor.at++;
  return { type: 'list', start, end: cursor.at, items };
}

function object(cursor: Cursor, depth: number): DataNode {
  const start = cursor.at++;
  const entries: DataEntry[] = [];
  for (;;) {
    cursor.blanks();
    if (cursor.done) cursor.fail('A closing } is missing for this object.', start);
    if (cursor.peek() === '}') break;
    const from = cursor.at;
    const key = keyOf(cursor, depth);
    const keyRange = { start: from, end: cursor.at };
    cursor.blanks();
    if (cursor.peek() !== '=' && cursor.peek() !== ':') cursor.fail('A = is missing between a name and its value.');
    cursor.at++;
    const value = expression(cursor, depth + 1);
    if (key !== undefined) entries.push({ key, keyRange, value });
    separator(cursor, '}');
  }
  cursor.at++;
  return { type: 'map', start, end: cursor.at, entries };
}

function keyOf(cursor: Cursor, depth: number): string | undefined {
  const name = cursor.peek() === '"' ? undefined : cursor.name();
  if (name !== undefined) return name;
  if (cursor.peek() === '"') {
    const key = plainValue(cursor, depth);
    return key?.type === 'text' ? key.value : undefined;
  }
  // A key that has to be worked out.
  if (cursor.peek() === '(') {
    group(cursor, depth);
    return undefined;
  }
  return cursor.fail('A name is expected here. Is a comma or a bracket too much?');
}

function separator(cursor: Cursor, close: string): void {
  cursor.blanks(false);
  if (cursor.peek() === ',') cursor.at++;
  else if (cursor.peek() !== '\n' && cursor.peek() !== close && !cursor.done) {
    cursor.fail(COMMA);
  }
}

/** Does the value end here? */
function isEnd(cursor: Cursor): boolean {
  return cursor.done || /[\n,\]})]/.test(cursor.peek());
}

/** Passes what is left of a value that has to be worked out, its brackets and texts as a whole. */
function rest(cursor: Cursor, depth: number): void {
  const from = cursor.at;
  while (!isEnd(cursor)) {
    if (cursor.peek() === '(' || cursor.peek() === '[' || cursor.peek() === '{') group(cursor, depth);
    else if (cursor.peek() === '"' || cursor.startsWith('<<')) {
      if (!plainValue(cursor, depth)) cursor.at++;
    } else cursor.at++;
    cursor.blanks(false);
  }
  if (cursor.at === from) cursor.fail('A value is expected here.');
}

function group(cursor: Cursor, depth: number): void {
  if (depth > DEEPEST)
    cursor.fail(`Brackets are nested more than ${DEEPEST} deep here. Please write the file flatter.`);
  const start = cursor.at++;
  for (;;) {
    cursor.blanks();
    if (cursor.done) cursor.fail('This bracket is never closed.', start);
    if (/[)\]}]/.test(cursor.peek())) break;
    if (/[([{]/.test(cursor.peek())) group(cursor, depth + 1);
    else if (cursor.peek() === '"' || cursor.startsWith('<<')) {
      if (!plainValue(cursor, depth)) cursor.at++;
    } else cursor.at++;
  }
  cursor.at++;
}
