/** What a UTF-16 code unit is to the scanner. */
export const Char = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  apostrophe: 5,
  hyphen: 6,
  /** Seen by nobody: soft hyphen, joiners, byte order mark. */
  ignored: 7,
  emoji: 8,
} as const;

const ascii = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ascii[c] = Char.letter;
  else if (c >= 48 && c <= 57) ascii[c] = Char.digit;
  else if (c === 10 || c === 13) ascii[c] = Char.newline;
  else if (c <= 32) ascii[c] = Char.space;
  else if (c === 39) ascii[c] = Char.apostrophe;
  else if (c === 45) ascii[c] = Char.hyphen;
}

/** The class of a UTF-16 code unit, a value of `Char`. */
export function charKind(c: number): number {
  return c < 128 ? (ascii[c] as number) : wide(c);
}

function wide(c: number): number {
  if (c === 0x2019 || c === 0x2bc || c === 0x2018 || c === 0xb4 || c === 0x2032 || c === 0xff07) return Char.apostrophe;
  if (c === 0x2010 || c === 0x2011) return Char.hyphen;
  if (c === 0x2028 || c === 0x2029 || c === 0x85) return Char.newline;
  if (c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000) {
    return Char.space;
  }
  if (c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064)) {
    return Char.ignored;
  }
  if (c === 0xfeff || (c >= 0xfe00 && c <= 0xfe0e)) return Char.ignored;
  if (c === 0xfe0f || c === 0x20e3 || (c >= 0x2600 && c <= 0x27bf) || (c >= 0x2b00 && c <= 0x2bff)) return Char.emoji;
  // High surrogates of the emoji planes, and any low surrogate that follows one.
  if (c >= 0xd83c && c <= 0xd83e) return Char.emoji;
  if (c >= 0xd800 && c <= 0xdfff) return Char.letter;
  if (c === 0xaa || c === 0xb5 || c === 0xba) return Char.letter;
  if (c < 0xc0 || c === 0xd7 || c === 0xf7 || (c >= 0x2000 && c <= 0x2fff) || (c >= 0x3001 && c <= 0x303f)) {
    return Char.other;
  }
  if (c >= 0xff01 && c <= 0xff0f) return Char.other;
  return Char.letter;
}
