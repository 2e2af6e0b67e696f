import type { Directive, Passage } from '#core/message.ts';
import type { View } from '#core/view.ts';
import { readHtml } from '#formats/html/read.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { readPlain } from '#formats/plain/read.ts';
import { hasBlockTags, type Markup } from './markup.ts';

export interface Body {
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
}

/** Reads the passages of a body that is written in this markup. */
export function readBody(view: View, markup: Markup): Body {
  if (markup === 'plain') return { ...readPlain(view), directives: [] };
  if (markup === 'markdown') return readMarkdown(view);
  // Where no tag lays the text out, its own line breaks do.
  return readHtml(view, { newlines: hasBlockTags(view.text) ? 'spaces' : 'paragraphs' });
}
