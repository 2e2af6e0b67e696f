import type { ReadError } from '#core/message.ts';

/** What is wrong, by the parser's code, in words that say what to do. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'This line is indented with a tab, and YAML takes spaces only. Please replace the tab by spaces.',
  BAD_INDENT: 'The indentation of this line fits nothing above it. Line it up with the lines that belong together.',
  BAD_DQ_ESCAPE: 'Double-quoted text has no such escape. Write a backslash itself as two: \\\\',
  BAD_SCALAR_START: 'YAML keeps this character for itself. Put the text in quotes.',
  BAD_ALIAS: 'A star at the start stands for a reference in YAML. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon stands inside text that has no quotes. Put the text in quotes, or write it below a |.',
  MULTILINE_IMPLICIT_KEY: 'A name and its colon belong on one line. Is a quote or an indentation missing above?',
  KEY_OVER_1024_CHARS: 'This name is longer than YAML allows. Is a colon in the wrong place?',
  MISSING_CHAR: 'Something is missing here: a closing quote, a bracket, a colon or a space. Please complete the line.',
  UNEXPECTED_TOKEN: 'YAML can’t read on from here. Check this line for a quote, a bracket or an indentation too much.',
  RESOURCE_EXHAUSTION: 'This is nested too deep to be read. Please write it flatter.',
};

const OTHER = 'YAML can’t be read from here on. Check indentation, quotes and colons on this line.';

/** The fault as it is told to the user. A file that ends inside a quoted text or brackets is told so. */
export function yamlFault(code: string, pos: number, text: string): ReadError {
  const offset = Math.min(pos, text.length);
  if (code === 'MISSING_CHAR' && text.slice(offset).trim() === '') {
    const message = 'The file ends before it is complete: a quote or a bracket is still open. Please close it.';
    return { message, offset: text.trimEnd().length };
  }
  return { message: WORDS[code] ?? OTHER, offset };
}
