import { visit } from 'jsonc-parser';
import type { ReadError } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import { childView, fileView } from '#core/view.ts';
import {
  type DataComment,
  type DataEntry,
  type DataFile,
  type DataNode,
  type DataText,
  lastOfEach,
} from '#formats/data/node.ts';
import { jsonFault } from './fault.ts';
import { decodeJsonString, jsonEncoder } from './string.ts';

/** A map or list that is still open. */
interface Open {
  readonly start: number;
  readonly entries: DataEntry[] | undefined;
  readonly items: DataNode[] | undefined;
  key: { readonly text: string; readonly range: Range } | undefined;
}

/**
 * Reads JSON, comments and trailing commas allowed. Of a broken file the values are read that are whole before the
 * first fault. The text must have passed `guardJson`: deep nesting overflows the parser.
 * @param range only what stands in it is read; offsets still count in the whole text
 */
export function parseJson(text: string, range?: Range): DataFile {
  const end = range?.end ?? text.length;
  const reader = new TreeReader(text, end);
  const start = range?.start ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const at = (offset: number) => offset + start;
  visit(
    start === 0 && end === text.length ? text : text.slice(start, end),
    {
      onObjectBegin: (offset) => reader.open(at(offset), true),
      onArrayBegin: (offset) => reader.open(at(offset), false),
      onObjectProperty: (name, offset, length) => reader.key(name, at(offset), at(offset + length)),
      onObjectEnd: (offset, length) => reader.close(at(offset + length)),
      onArrayEnd: (offset, length) => reader.close(at(offset + length)),
      onLiteralValue: (value, offset, length) => reader.literal(value, at(offset), at(offset + length)),
      onComment: (offset, length) => reader.comment(at(offset), at(offset + length)),
      onError: (code, offset) => reader.fault(code, at(offset)),
    },
    { allowTrailingComma: true, disallowComments: false },
  );
  return reader.finish();
}

class TreeReader {
  private readonly stack: Open[] = [];
  private readonly roots: DataNode[] = [];
  private readonly comments: DataComment[] = [];
  private error: ReadError | undefined;

  constructor(
    private readonly text: string,
    private readonly length: number,
  ) {}

  open(start: number, map: boolean): void {
    if (this.error) return;
    this.stack.push({ start, entries: map ? [] : undefined, items: map ? undefined : [], key: undefined });
  }

  key(text: string, start: number, end: number): void {
    const top = this.stack[this.stack.length - 1];
    if (!this.error && top) top.key = { text, range: { start, end } };
  }

  close(end: number): void {
    const top = this.error ? undefined : this.stack.pop();
    if (top) this.add(nodeOf(top, end));
  }

  literal(value: unknown, start: number, end: number): void {
    if (this.error) return;
    if (typeof value === 'string') this.add(jsonText(this.text, value, start, end));
    else this.add({ type: 'other', start, end, value: value as number | boolean | null });
  }

  comment(start: number, end: number): void {
    this.comments.push({ start, end, text: this.text.slice(start, end) });
  }

  fault(code: number, offset: number): void {
    this.error ??= jsonFault(code, offset, this.text);
  }

  finish(): DataFile {
    const end = this.error?.offset ?? this.length;
    for (let top = this.stack.pop(); top; top = this.stack.pop()) this.add(nodeOf(top, end));
    return { roots: this.roots, comments: this.comments, errors: this.error ? [this.error] : [] };
  }

  private add(node: DataNode): void {
    const top = this.stack[this.stack.length - 1];
    if (!top) this.roots.push(node);
    else if (top.items) top.items.push(node);
    else if (top.key) {
      top.entries?.push({ key: top.key.text, keyRange: top.key.range, value: node });
      top.key = undefined;
    }
  }
}

function nodeOf(open: Open, end: number): DataNode {
  const { start, entries, items } = open;
  return entries
    ? { type: 'map', start, end, entries: lastOfEach(entries) }
    : { type: 'list', start, end, items: items ?? [] };
}

function jsonText(source: string, value: string, start: number, end: number): DataText {
  return {
    type: 'text',
    start,
    end,
    value,
    view() {
      const { text, map } = decodeJsonString(source, start, end);
      // An empty text has no place in its map to write to.
      const encode = text === '' ? () => undefined : jsonEncoder(source, start, end);
      return childView(fileView(source), text, map, encode);
    },
  };
}
