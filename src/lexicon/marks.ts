import type { AtomKind } from '#core/message.ts';

/**
 * Word ids that mean the same in every lexicon: marks, atoms, numbers, and the contractions that stand for more than
 * one word. 0 is any word that the lexicon does not know. Their texts can't be written as words.
 */
export const reservedWords = [
  '',
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '…',
  '(',
  ')',
  '–',
  '"',
  '&',
  '/',
  '•',
  '\u0000other',
  '\u0000emoji',
  '\u0000number',
  '\u0000placeholder',
  '\u0000blank',
  '\u0000code',
  '\u0000url',
  '\u0000image',
  '\u0000markup',
  '\u0000quotation',
  '\u0000label',
  "'s",
  "'d",
  "ain't",
  '\u0000ing',
  '\u0000ed',
] as const;

const idOf = (text: (typeof reservedWords)[number]): number => reservedWords.indexOf(text);

export const Mark = {
  comma: idOf(','),
  semicolon: idOf(';'),
  colon: idOf(':'),
  stop: idOf('.'),
  exclamation: idOf('!'),
  question: idOf('?'),
  ellipsis: idOf('…'),
  open: idOf('('),
  close: idOf(')'),
  dash: idOf('–'),
  quote: idOf('"'),
  and: idOf('&'),
  slash: idOf('/'),
  bullet: idOf('•'),
  other: idOf('\u0000other'),
  emoji: idOf('\u0000emoji'),
  number: idOf('\u0000number'),
  /** 's: is, has, or a possessive. */
  s: idOf("'s"),
  /** 'd: would or had. */
  d: idOf("'d"),
  /** The first part of “ain't”: am, is, are, has or have. */
  ain: idOf("ain't"),
  /** A word in -ing or -ed that the lexicon does not know. */
  ing: idOf('\u0000ing'),
  ed: idOf('\u0000ed'),
} as const;

export const atomIds: Readonly<Record<AtomKind, number>> = {
  placeholder: idOf('\u0000placeholder'),
  blank: idOf('\u0000blank'),
  code: idOf('\u0000code'),
  url: idOf('\u0000url'),
  image: idOf('\u0000image'),
  markup: idOf('\u0000markup'),
  quotation: idOf('\u0000quotation'),
  label: idOf('\u0000label'),
};

/** Other ids that a written word is found by: “is” by 's, “would” by 'd. */
export const contracted: Readonly<Record<string, readonly number[]>> = {
  is: [Mark.s, Mark.ain],
  has: [Mark.s, Mark.ain],
  am: [Mark.ain],
  are: [Mark.ain],
  have: [Mark.ain],
  would: [Mark.d],
  had: [Mark.d],
  and: [Mark.and],
};
