import type { Directive, Figure, Passage, ReadError } from '#core/message.ts';
import type { View } from '#core/view.ts';
import { guardHtml, guardMarkdown, guardPlain } from '#formats/guard/index.ts';
import { type HtmlOptions, readHtml } from '#formats/html/read.ts';
import type { MarkdownParser } from '#formats/markdown/parse.ts';
import { readMarkdown } from '#formats/markdown/read.ts';
import { readPlain } from '#formats/plain/read.ts';
import { htmlCode, plainCode, templateOf, unquoted } from '#formats/template/whole.ts';
import { hasBlockTags, type Markup } from './markup.ts';

export interface Body {
  readonly passages: readonly Passage[];
  readonly directives: readonly Directive[];
  readonly figures?: readonly Figure[];
  /** The text as a whole, where it may hold placeholders. */
  readonly template?: Passage;
  /** Why the body could not be read; its offset counts in the file. */
  readonly fault?: ReadError;
}

/**
 * Reads the passages of a body that is written in this markup.
 * @param parse parses Markdown, where the file has a way of its own
 * @param html how HTML is read
 */
export function readBody(view: View, markup: Markup, parse?: MarkdownParser, html: HtmlOptions = {}): Body {
  const fault = GUARDS[markup](view.text);
  if (fault) {
    const offset = view.map.pointToSource(fault.offset);
    return { passages: [], directives: [], fault: { message: fault.message, offset } };
  }
  if (markup === 'markdown') return readMarkdown(view, { parse });
  const template = markup === 'html' ? templateOf(unquoted(view), htmlCode) : templateOf(view, plainCode);
  const body =
    markup === 'plain'
      ? { ...readPlain(view), directives: [] }
      : // Where no tag lays the text out, its own line breaks do.
        readHtml(view, { newlines: hasBlockTags(view.text) ? 'spaces' : 'paragraphs', ...html });
  return template ? { ...body, template } : body;
}

const GUARDS = { plain: guardPlain, markdown: guardMarkdown, html: guardHtml };
