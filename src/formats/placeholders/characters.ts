/** Small questions about single code units, for scanners that look at each one once. */

/**
 * ASCII letters and digits, and all that is not ASCII but for spaces, quotation marks and dashes. NaN, past the end of a
 * text, is none.
 */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (Number.isNaN(code)) return false;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xd7 && code !== 0xfeff;
}

/** ASCII letters. */
export function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** ASCII digits. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space, NBSP and the other spaces of Unicode included. NaN (past the end of a text) counts as space. */
export function isSpaceCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    Number.isNaN(code)
  );
}
