import type { Reading } from '#core/message.ts';
import type { Adapter, FileInput } from '#formats/adapter.ts';
import { localeOfPath, tag } from '#formats/recognise/locale.ts';
import { type MarkdownFile, markdownFile } from '#formats/recognise/markdown-file.ts';
import { isProjectFile } from '#formats/recognise/places.ts';
import { mayBeLibrary } from './hints.ts';
import { readLibrary } from './read.ts';
import { findLibrary, type Library } from './select.ts';

const found = new WeakMap<MarkdownFile, Library | null>();

/** Markdown macro libraries: a document of many macros, each below its own heading. */
export const macroLibrary: Adapter = {
  form: 'macro-library',

  recognise(input: FileInput): boolean {
    const file = markdownFile(input);
    if (!file || file.value('kind') === 'article' || (isProjectFile(input.path) && !input.named)) return false;
    return libraryOf(file) !== null;
  },

  read(input: FileInput): Reading {
    const file = markdownFile(input);
    const library = file && libraryOf(file);
    if (!file || !library) return { form: 'macro-library', messages: [], errors: [], directives: [] };
    const locale =
      tag(file.value('locale') || file.value('lang') || file.value('language')) ?? localeOfPath(input.path);
    return readLibrary(file.view, file.root, library, { system: file.value('system') || undefined, locale });
  },
};

function libraryOf(file: MarkdownFile): Library | null {
  const known = found.get(file);
  if (known !== undefined) return known;
  const { path, text } = file.input;
  const title = file.value('title');
  const library = mayBeLibrary(path, title, text) ? (findLibrary(path, text, file.root, title) ?? null) : null;
  found.set(file, library);
  return library;
}
