import { matchesGlobs } from '#config/globs.ts';
import type { FieldsEntry } from '#config/types.ts';
import type { Adapter, FileInput } from '#formats/adapter.ts';
import type { Draft } from '#formats/data/draft.ts';
import { type DataMap, textOf } from '#formats/data/node.ts';
import { type ParsedFile, parseData, syntaxOf } from '#formats/data/parse.ts';
import { readingOf } from '#formats/data/reading.ts';
import { configuredDrafts } from './configured.ts';
import { withFields } from './filled-in.ts';
import { flagsOf } from './flags.ts';
import type { Item } from './items.ts';
import { asLocale, localeOfPath } from './locale.ts';
import { ID_KEYS, LOCALE_KEYS } from './names.ts';
import { notesIn } from './notes.ts';
import { mayHoldReplies, repliesOf } from './recognise.ts';

/**
 * Any JSON, YAML, CSV or JavaScript file that the configuration's `fields` describe, and home-made libraries that use common names. A
 * broken file of this syntax is taken, for its fault to be told, where it was named.
 */
export const homeMade: Adapter = {
  form: 'json',
  recognise(input) {
    if (syntaxOf(input.path) === undefined) return false;
    if (matchesFields(input)) return true;
    if (!input.named && !mayHoldReplies(input)) return false;
    const file = parseData(input);
    if (!file) return false;
    // A program that can't be read is more likely of another dialect than broken.
    const broken = input.named && file.errors.length > 0 && file.syntax !== 'script';
    return broken || draftsOf(input, file).length > 0;
  },
  read(input) {
    const file = parseData(input);
    if (!file) return { form: 'json', messages: [], errors: [], directives: [] };
    return readingOf(file.syntax, input.text, file, draftsOf(input, file));
  },
};

/** Does the configuration say where the file's bodies are? */
export function matchesFields(input: FileInput): boolean {
  return entriesFor(input).length > 0;
}

function entriesFor(input: FileInput): FieldsEntry[] {
  return input.config.fields.filter((entry) => matchesGlobs(entry.files, input.path));
}

function draftsOf(input: FileInput, file: ParsedFile): Draft[] {
  const locale = localeOfPath(input.path);
  const base = locale === undefined ? {} : { locale };
  const entries = entriesFor(input);
  const drafts =
    entries.length > 0
      ? entries.flatMap((entry) => file.roots.flatMap((root) => configuredDrafts(root, entry)))
      : mayHoldReplies(input)
        ? itemDrafts(repliesOf(input, file))
        : [];
  // With no help desk behind it, what stands in brackets is for the agent to fill in.
  const library = input.config.system === undefined;
  return drafts.map((draft) => withFields({ ...base, library: library && draft.system === undefined, ...draft }));
}

function itemDrafts(items: readonly Item[]): Draft[] {
  const notes = notesIn(items);
  return items.map((item) => (notes.has(item) ? { ...fromItem(item), kind: 'note' } : fromItem(item)));
}

function fromItem(item: Item): Draft {
  const locale = item.locale ?? asLocale(valueOf(item.map, LOCALE_KEYS));
  return {
    parts: [{ text: item.body }],
    title: item.title,
    id: valueOf(item.map, ID_KEYS) || item.key,
    ...flagsOf(item.map),
    ...(locale === undefined ? {} : { locale }),
  };
}

function valueOf(map: DataMap | undefined, keys: readonly string[]): string {
  for (const key of keys) {
    const entry = map?.entries.find((one) => one.key.toLowerCase() === key);
    const text = textOf(entry?.value);
    if (text) return text;
  }
  return '';
}
