import type { Reading } from '#core/message.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { directivesOf } from './directives.ts';
import { type Draft, readDraft } from './draft.ts';
import type { ParsedFile } from './parse.ts';

/** Reads the messages that an adapter found in a file. A file that was refused has its fault and no messages. */
export function readingOf(form: string, text: string, file: ParsedFile, drafts: readonly Draft[]): Reading {
  const directives = directivesOf(file, text);
  const errors = [...file.errors];
  const found = { ids: new Ids(), directives, errors, markdown: file.markdown };
  const messages = file.refused ? [] : drafts.map((draft) => readDraft(draft, found));
  directives.sort((a, b) => a.range.start - b.range.start);
  return { form, messages, errors, directives };
}
