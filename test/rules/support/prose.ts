/** What is not prose in a Markdown text: placeholders, code, addresses, link targets, quotations. */
const notProse = /\{\{.*?\}\}|\{%.*?%\}|`[^`]*`|https?:\/\/\S+|\]\([^)]*\)|<[^>]*>|\[[^\]]*\](?!\()|“[^”]*”|"[^"]*"/g;

/** Changes the prose of a text and leaves the rest as it is. */
export function inProse(text: string, change: (prose: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(notProse)) {
    out += change(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + change(text.slice(at));
}
