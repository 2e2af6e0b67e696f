import type { Counts, FileSummary, MessageSummary } from '#protocol/requests.ts';

/** A file with several messages, or none. */
export interface FileEntry {
  readonly kind: 'file';
  readonly uri: string;
  readonly place: FilePlace;
  readonly counts: Counts;
  readonly messages: readonly MessageEntry[];
}

/** A message: below its file, or in its place where the file holds but this one. */
export interface MessageEntry {
  readonly kind: 'message';
  readonly uri: string;
  readonly place: FilePlace;
  readonly message: MessageSummary;
  readonly counts: Counts;
  /** Left out where it stands for the whole file. */
  readonly parent?: FileEntry;
}

export type Entry = FileEntry | MessageEntry;

/** How a file is called. */
export interface FilePlace {
  readonly name: string;
  /** The folder that it is in, as the workspace shows it; empty at the top. */
  readonly folder: string;
}

export const ORDERS = ['need', 'name', 'place'] as const;
/** What comes first: what needs work most; by name; or by file and place in it. */
export type Order = (typeof ORDERS)[number];

export interface Shape {
  readonly order: Order;
  /** Only what holds all these words; empty for all. */
  readonly filter: string;
  readonly placeOf: (uri: string) => FilePlace;
}

/** Would the tree show two summaries of a file the same way? While one types, most are alike but for their places. */
export function looksAlike(a: FileSummary | undefined, b: FileSummary | undefined): boolean {
  return shown(a) === shown(b);
}

function shown(file: FileSummary | undefined): string {
  return JSON.stringify(file?.messages.map(({ range: _range, words: _words, ...message }) => message));
}

/** The tree of all files with messages. */
export function treeOf(files: readonly FileSummary[], { order, filter, placeOf }: Shape): Entry[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = files.flatMap((file) => entryOf(file, placeOf(file.uri), words, order) ?? []);
  return entries.sort(byOrder(order));
}

function entryOf(file: FileSummary, place: FilePlace, words: readonly string[], order: Order): Entry | undefined {
  const { uri } = file;
  const shown = file.messages.filter((message) => matches(message, place, words));
  const [only] = shown;
  if (!only) return undefined;
  if (file.messages.length === 1) return { kind: 'message', uri, place, message: only, counts: only.counts };
  const messages: MessageEntry[] = [];
  const entry: FileEntry = { kind: 'file', uri, place, counts: sum(shown.map(({ counts }) => counts)), messages };
  for (const message of shown) {
    messages.push({ kind: 'message', uri, place, message, counts: message.counts, parent: entry });
  }
  messages.sort(byOrder(order));
  return entry;
}

function matches({ title, kind, system = '' }: MessageSummary, { folder, name }: FilePlace, words: readonly string[]) {
  const text = `${title} ${kind} ${system} ${folder}/${name}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** All findings of some messages. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { error, warning, info }) => ({
      error: total.error + error,
      warning: total.warning + warning,
      info: total.info + info,
    }),
    { error: 0, warning: 0, info: 0 },
  );
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byOrder(order: Order): (a: Entry, b: Entry) => number {
  return (a, b) =>
    (order === 'need' ? byNeed(a.counts, b.counts) : 0) ||
    (order === 'name' ? collator.compare(nameOf(a), nameOf(b)) : 0) ||
    byPlace(a, b);
}

/** One error weighs more than any number of warnings, one warning more than any number of hints. */
function byNeed(a: Counts, b: Counts): number {
  return b.error - a.error || b.warning - a.warning || b.info - a.info;
}

function byPlace(a: Entry, b: Entry): number {
  return (
    collator.compare(a.place.folder, b.place.folder) ||
    collator.compare(a.place.name, b.place.name) ||
    (a.kind === 'message' && b.kind === 'message' ? a.message.range.start.line - b.message.range.start.line : 0)
  );
}

/** What an entry is called: a message by its title, a file by its name. */
export function nameOf(entry: Entry): string {
  if (entry.kind === 'file') return entry.place.name;
  const { title } = entry.message;
  // A title with its sections before it is long; the last part is the macro's own.
  return title.split(' › ').at(-1) || entry.place.name;
}

/** The message at a line of a file; the last that begins before it where none holds it, else the first. */
export function messageAt({ messages }: FileSummary, line: number): MessageSummary | undefined {
  const inOrder = [...messages].sort((a, b) => a.range.start.line - b.range.start.line);
  return inOrder.findLast(({ range }) => range.start.line <= line) ?? inOrder[0];
}

/** Where a message stands in the tree; undefined where the filter leaves it out. */
export function entryOfMessage(tree: readonly Entry[], uri: string, id: string): MessageEntry | undefined {
  const own = tree.find((entry) => entry.uri === uri);
  const entries = own?.kind === 'file' ? own.messages : own ? [own] : [];
  return entries.find(({ message }) => message.id === id);
}
