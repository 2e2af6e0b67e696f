import type { ReadError } from '#core/message.ts';
import { tooLarge } from '#formats/guard/size.ts';

const LONGEST = 20_000_000;
/** Deeper than any library of replies. */
const DEEPEST = 200;

/**
 * Why a text must not be read as XML; undefined where it may. No entity is ever expanded, but a file that declares some
 * would not read as its program reads it.
 */
export function guardXml(text: string): ReadError | undefined {
  if (text.length > LONGEST) return tooLarge(LONGEST);
  const entity = /<!ENTITY\b/i.exec(text.slice(0, text.indexOf(']>') + 1 || 100_000));
  if (entity) {
    const message = 'This file declares entities of its own, which are not expanded. Please write the text itself.';
    return { message, offset: entity.index };
  }
  return tooDeep(text);
}

/** Counts open tags; what stands in comments and CDATA sections is passed over. One pass, no memory. */
function tooDeep(text: string): ReadError | undefined {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skip = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : undefined;
    const close = text.indexOf(skip ?? '>', at);
    if (close < 0) return undefined;
    if (!skip && text[at + 1] === '/') depth--;
    else if (!skip && text[at + 1] !== '!' && text[at + 1] !== '?' && text[close - 1] !== '/') depth++;
    if (depth > DEEPEST) {
      return { message: `Tags are nested more than ${DEEPEST} deep here. Please write the file flatter.`, offset: at };
    }
    at = close + 1;
  }
  return undefined;
}
