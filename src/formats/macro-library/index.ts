import type { Reading } from '#core/message.ts';
import { type Adapter, type FileInput, memoised } from '#formats/adapter.ts';
import { localeOfPath, tag } from '#formats/recognise/locale.ts';
import { markdownFile } from '#formats/recognise/markdown-file.ts';
import { isProjectFile } from '#formats/recognise/places.ts';
import { mayBeLibrary } from './hints.ts';
import { readLibrary } from './read.ts';
import { findLibrary, type Library } from './select.ts';

/** Markdown macro libraries: a document of many macros, each below its own heading. */
export const macroLibrary: Adapter = {
  form: 'macro-library',

  recognise(input: FileInput): boolean {
    const file = markdownFile(input);
    if (!file || file.value('kind') === 'article' || (isProjectFile(input.path) && !input.named)) return false;
    return memoised(input, libraryOf) !== null;
  },

  read(input: FileInput): Reading {
    const file = markdownFile(input);
    const library = file && memoised(input, libraryOf);
    if (!file || !library) return { form: 'macro-library', messages: [], errors: [], directives: [] };
    const locale =
      tag(file.value('locale') || file.value('lang') || file.value('language')) ?? localeOfPath(input.path);
    const system = file.value('system') || undefined;
    return readLibrary(file.view, file.root, library, { system, locale, markdown: input.markdown });
  },
};

/** What a Markdown file holds as a library; null where it is none. */
function libraryOf(input: FileInput): Library | null {
  const file = markdownFile(input);
  if (!file) return null;
  const { path, text } = input;
  const title = file.value('title');
  return mayBeLibrary(path, title, text) ? (findLibrary(path, text, file.root, title) ?? null) : null;
}
