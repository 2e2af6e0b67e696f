/** An interpolation or a directive nested deeper than this, or longer, is not meant as one. */
const DEEPEST = 20;
const LONGEST = 2000;

/**
 * Where `${…}` or `%{…}` ends; -1 where it doesn't. Braces and quoted texts in it are passed as a whole.
 * @param at of the first character
 */
export function interpolationEnd(text: string, at: number): number {
  let depth = 0;
  const most = Math.min(text.length, at + LONGEST);
  for (let i = at + 1; i < most; i++) {
    const char = text[i];
    if (char === '{' && ++depth > DEEPEST) return -1;
    if (char === '}' && --depth === 0) return i + 1;
    if (char === '"') {
      i = quoteEnd(text, i, most);
      if (i < 0) return -1;
    }
  }
  return -1;
}

function quoteEnd(text: string, from: number, most: number): number {
  for (let i = from + 1; i < most; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return -1;
}
