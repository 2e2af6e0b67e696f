/** What is known of a token, as bits. The low half comes from its shape, the high half from the lexicon's word classes. */
export const Flag = {
  /** Counts as a word: a word (its first part, where it was contracted), a number or an atom. */
  word: 1,
  /** Part of a contracted word: start and end are those of the whole word. */
  part: 1 << 1,
  /** A part after the first. */
  rest: 1 << 2,
  /** Starts with a capital. */
  capital: 1 << 3,
  /** Two or more capitals (or one with figures), no small letter. */
  capitals: 1 << 4,
  number: 1 << 5,
  /** Looks like an adverb: an unknown word in -ly. */
  ly: 1 << 6,
  atom: 1 << 7,
  mark: 1 << 8,
  emoji: 1 << 9,
  /** A line break stands before it. */
  newline: 1 << 10,
  /** An empty line stands before it. */
  blankLine: 1 << 11,
  /** White space stands before it, or it is the first. */
  spaced: 1 << 12,
  pronoun: 1 << 16,
  auxiliary: 1 << 17,
  negator: 1 << 18,
  adverb: 1 << 19,
  /** Some adverbial of several words starts with it. */
  adverbial: 1 << 20,
  determiner: 1 << 21,
  /** Carries no meaning of its own, so that it is no `<open>` word. */
  function: 1 << 22,
  /** Mostly a noun, and a verb only where a verb must stand. */
  nounish: 1 << 23,
  /** A verb in its base form may follow it directly. */
  verbFollows: 1 << 24,
  /** Stands for several words, such as “cannot”. */
  expands: 1 << 25,
  /** Joins clauses: and, but, so, because, or, then, that. */
  joins: 1 << 26,
  /** Some rule's phrase is looked for where it stands. */
  anchor: 1 << 27,
} as const;

/** Beside these, an adverb may stand without being written. */
export const adverbAfter = Flag.pronoun | Flag.auxiliary | Flag.negator;
export const adverbBefore = Flag.auxiliary | Flag.negator;
