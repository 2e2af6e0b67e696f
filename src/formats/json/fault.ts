import type { ReadError } from '#core/message.ts';

/** The parser's codes by name: it declares them as a const enum, which does not exist at run time. */
const CODE = {
  PropertyNameExpected: 3,
  ValueExpected: 4,
  ColonExpected: 5,
  CommaExpected: 6,
  CloseBraceExpected: 7,
  CloseBracketExpected: 8,
  EndOfFileExpected: 9,
  UnexpectedEndOfComment: 11,
  UnexpectedEndOfString: 12,
  InvalidUnicode: 14,
  InvalidEscapeCharacter: 15,
  InvalidCharacter: 16,
} as const;

/** What is wrong, by the parser's code, in words that say what to do. */
const WORDS: Readonly<Record<number, string>> = {
  [CODE.PropertyNameExpected]: 'A name in double quotes is expected here. Is a comma or a bracket too much?',
  [CODE.ValueExpected]: 'A value is expected here. Put text in double quotes, and check for a comma too much.',
  [CODE.ColonExpected]: 'A colon is missing between a name and its value.',
  [CODE.CommaExpected]: 'A comma is missing here, or a quote inside the text before needs a backslash in front of it.',
  [CODE.CloseBraceExpected]: 'A closing } is missing here.',
  [CODE.CloseBracketExpected]: 'A closing ] is missing here.',
  [CODE.EndOfFileExpected]: 'The file goes on after its last bracket. Is a bracket closed too early?',
  [CODE.UnexpectedEndOfString]:
    'This text has no closing quote on its line. Close it, and write a line break inside a text as \\n.',
  [CODE.UnexpectedEndOfComment]: 'This comment is never closed. Add */ behind it.',
  [CODE.InvalidUnicode]: 'A \\u is followed by four hexadecimal digits. Please complete it.',
  [CODE.InvalidEscapeCharacter]: 'JSON has no such escape. Write a backslash itself as two: \\\\',
  [CODE.InvalidCharacter]:
    'A character stands here that JSON text can’t hold. Write a tab as \\t and a line break as \\n.',
};

/** The fault as it is told to the user. A file that simply ends too early is told so, whatever is missing first. */
export function jsonFault(code: number, offset: number, text: string): ReadError {
  const message =
    WORDS[code] ??
    'JSON has no such word. Text goes in double quotes, and a quote inside it needs a backslash in front: \\"';
  if (text.slice(offset).trim() === '' || endsInString(code, offset, text)) {
    const end = text.trimEnd().length;
    return { message: 'The file ends before it is complete. It looks cut off: save or export it again.', offset: end };
  }
  return { message, offset };
}

function endsInString(code: number, offset: number, text: string): boolean {
  return code === CODE.UnexpectedEndOfString && !text.slice(offset).trimEnd().includes('\n');
}
