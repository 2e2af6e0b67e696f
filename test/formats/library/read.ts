import { defaultConfig } from '#config/defaults.ts';
import type { Message, Reading } from '#core/message.ts';
import { readFile } from '#formats/registry.ts';

/** Reads a text as the file `path`, named or come across in a folder. */
export function read(path: string, text: string, named = false): Reading | undefined {
  return readFile({ path, text, named, config: defaultConfig });
}

/** The messages of a macro library; none where the file is no library. */
export function macros(text: string, path = 'team/canned-responses.md'): readonly Message[] {
  const reading = read(path, text);
  return reading?.form === 'macro-library' ? reading.messages : [];
}

/** The body's passages as text, the subject left out. */
export function bodyOf(message: Message | undefined): string[] {
  return (message?.passages ?? []).filter((passage) => passage.role !== 'subject').map((passage) => passage.view.text);
}

/** The subject line; '' where there is none. */
export function subjectOf(message: Message | undefined): string {
  return (message?.passages ?? []).find((passage) => passage.role === 'subject')?.view.text ?? '';
}

/** What the file holds where a message's words stand, passage by passage. */
export function sourceOf(text: string, message: Message | undefined): string[] {
  return (message?.passages ?? []).map(({ view }) =>
    view.map
      .toSource(0, view.text.length)
      .map((range) => text.slice(range.start, range.end))
      .join(''),
  );
}
