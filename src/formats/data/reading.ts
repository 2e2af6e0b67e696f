import type { Directive, Reading } from '#core/message.ts';
import { parseDirective } from '#formats/directives.ts';
import { Ids } from '#formats/recognise/ids.ts';
import { type Draft, readDraft } from './draft.ts';
import type { ParsedFile } from './parse.ts';

/** Reads the messages that an adapter found in a file. A file that was refused has its fault and no messages. */
export function readingOf(form: string, file: ParsedFile, drafts: readonly Draft[]): Reading {
  const directives: Directive[] = [];
  const errors = [...file.errors];
  for (const { start, end, text } of file.comments) {
    const bare = text.replace(/^(?:#|\/\/|\/\*)/, '').replace(/\*\/$/, '');
    const directive = parseDirective(bare, { start, end });
    if (directive) directives.push(directive);
  }
  const found = { ids: new Ids(), directives, errors };
  const messages = file.refused ? [] : drafts.map((draft) => readDraft(draft, found));
  directives.sort((a, b) => a.range.start - b.range.start);
  return { form, messages, errors, directives };
}
