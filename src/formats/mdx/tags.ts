import type { Range } from '#core/range.ts';

const TAG = /<(?=[A-Za-z][\w.-]*[\s>/])[A-Za-z][\w.-]*|<\/?>/g;

/** An expression, or a last line of its own: its `>` would begin a quote in Markdown. */
const FOREIGN = /\{|\n[ \t]*$/;

/** The longest tag that is looked at, in UTF-16 code units. */
const MOST = 4000;

/**
 * What HTML does not know in a page's tags: the attributes where one is an expression, or where they end on a line of their own, and
 * the empty tags around a fragment. Tags without such are read as HTML is.
 */
export function tagRanges(text: string): Range[] {
  const out: Range[] = [];
  for (const match of text.matchAll(TAG)) {
    const start = match.index + match[0].length;
    if (match[0].endsWith('>')) out.push({ start: match.index, end: start });
    else {
      const end = attributesEnd(text, start);
      if (end !== undefined && FOREIGN.test(text.slice(start, end))) out.push({ start, end });
    }
  }
  return out;
}

/** Where a tag's attributes end, before its `>` or `/>`; undefined where it is no tag. */
function attributesEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let i = from; i < Math.min(text.length, from + MOST); i++) {
    const mark = text[i] as string;
    if (quote) quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'" || mark === '`') quote = mark;
    else if (mark === '{') depth++;
    else if (mark === '}') depth--;
    else if (depth === 0 && mark === '<') return undefined;
    else if (depth === 0 && mark === '>') return text[i - 1] === '/' ? i - 1 : i;
  }
  return undefined;
}
