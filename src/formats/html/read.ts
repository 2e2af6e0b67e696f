import { Tokenizer } from 'htmlparser2';
import type { Directive, Figure, Passage } from '#core/message.ts';
import type { View } from '#core/view.ts';
import type { Part } from '#formats/passage/draft.ts';
import type { DialectIndex } from '#formats/placeholders/dialects.ts';
import { HtmlReader } from './reader.ts';

export interface HtmlOptions {
  /** Which ways of writing a field are known; all where left out. */
  readonly dialects?: DialectIndex;
  /**
   * What line breaks in the source mean: `spaces`, as in a browser, or `paragraphs`: a blank line starts a paragraph
   * and a single break is one, as in systems that add the markup when they send.
   */
  readonly newlines?: 'spaces' | 'paragraphs';
  /** The part that text outside of all blocks plays; a paragraph where left out. */
  readonly part?: Part;
  /**
   * True where the text is a whole page: only its main part is read, where it says which that is, and nothing of what
   * leads through the site.
   */
  readonly page?: boolean;
  /** Names of the elements that are closed somewhere, where the text is a part of a larger one. */
  readonly closed?: () => ReadonlySet<string>;
}

/** Reads HTML, whole or a fragment, however broken. Offsets lead to the file. */
export function readHtml(
  view: View,
  options: HtmlOptions = {},
): { passages: readonly Passage[]; directives: readonly Directive[]; figures: readonly Figure[] } {
  const reader = new HtmlReader(view, options);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(view.text);
  tokenizer.end();
  return { passages: reader.passages, directives: reader.directives, figures: reader.figures.list };
}
