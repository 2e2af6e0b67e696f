export type Markup = 'plain' | 'markdown' | 'html';

/** Tags that lay a text out: with one of these, line breaks in the source mean nothing. */
const BLOCK_TAG = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|td|blockquote|hr|section|article|pre|body|html)\b[^<>]*>/i;

const INLINE_TAG = /<\/(?:a|b|strong|i|em|u|span|code|small|font|s|sub|sup)>|<img\b[^<>]*>/i;

/** Links, emphasis, code, headings, quotes, lists: two marks of a list, since one dash may be just a dash. */
const MARKDOWN = [
  /!?\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|[/#{<])/,
  /(?:^|[\s(])\*\*[^\s*][^*\n]{0,300}\*\*/,
  /`[^`\n]{1,200}`/,
  /^ {0,3}(?:#{1,6} |> |```)/m,
  /^ {0,3}(?:[-*+]|\d{1,2}[.)]) .*\n+ {0,3}(?:[-*+]|\d{1,2}[.)]) /m,
];

/** Does a tag lay the text out, so that its line breaks mean nothing? */
export function hasBlockTags(text: string): boolean {
  return BLOCK_TAG.test(text);
}

/** The markup that a text of unknown form is written in, by what stands in it. */
export function markupOf(text: string): Markup {
  if (BLOCK_TAG.test(text)) return 'html';
  // A link in Markdown beside an inline tag: Markdown knows both.
  if (INLINE_TAG.test(text)) return (MARKDOWN[0] as RegExp).test(text) ? 'markdown' : 'html';
  return MARKDOWN.some((mark) => mark.test(text)) ? 'markdown' : 'plain';
}
