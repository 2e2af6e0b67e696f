import type { ReadError } from '#core/message.ts';

/** An & that begins no reference. */
const STRAY = /&(?!#?\w{1,32};)/g;

/**
 * The parser's complaint in words that say what to do.
 * @param message as the parser gives it, with the place before it
 * @param offset where the parser stood
 * @param from behind the last tag that was read well
 */
export function xmlFault(message: string, offset: number, text: string, from: number): ReadError {
  STRAY.lastIndex = from;
  const stray = STRAY.exec(text)?.index;
  // The parser looks for the end of the reference up to the end of the file.
  if (stray !== undefined && /unclosed tag|unexpected end/.test(message)) {
    return { message: 'An & stands by itself here. Please write it as &amp;.', offset: stray };
  }
  const [, words] = WORDS.find(([pattern]) => pattern.test(message)) ?? [];
  return { message: words ?? OTHER, offset };
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /unclosed tag|unexpected end|must contain a root/,
    'The file ends before it is complete: a tag is still open. Please close it.',
  ],
  [/unexpected close tag/, 'Another tag is still open here. Please check which one is to be closed.'],
  [/undefined entity/, 'XML knows no character of this name. Please write the character itself.'],
  [
    /outside of root|only one root/,
    'Text or a tag stands outside of the one tag that holds all. Please move it inside.',
  ],
  [/disallowed character/, 'XML has no place for this character. Please take it out.'],
  [/attribute/, 'An attribute can’t be read here. Please put its value in quotes.'],
];

const OTHER = 'XML can’t be read from here on. Check this line for a bracket or a quote that stands by itself.';
