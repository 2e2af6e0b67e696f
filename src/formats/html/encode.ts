import type { Encode } from '#core/view.ts';

/**
 * Writes text into HTML: what would be a tag or an entity is escaped, everything else stays as it is.
 * @param lineBreak what a line break is written as
 */
export function htmlEncoder(lineBreak: string): Encode {
  return (text) => {
    const out = text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
    return out.includes('\n') ? out.replace(/\r\n?|\n/g, lineBreak) : out;
  };
}
