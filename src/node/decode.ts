import { isUtf8 } from 'node:buffer';
import { type Fault, wholeFile } from './faults.ts';

/** A file's bytes as text. */
export interface Decoded {
  /** BOM included. Where there is a fault: what can be made of it, to tell whether it is one of our files at all. */
  readonly text: string;
  readonly fault?: Fault;
  /** True where the bytes are no text in any encoding that people write in. */
  readonly binary?: boolean;
}

/** Reads bytes as UTF-8, strictly: nothing is ever replaced, so nothing can be lost when a fix is written back. */
export function decode(bytes: Buffer): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    const message = `This file is written in ${wide.name}, and Kindlint reads UTF-8. Please save it as UTF-8.`;
    return { text: wide.text(), fault: wholeFile(message) };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const message = 'This file holds zero bytes, so it is no plain text. If it is, please save it as UTF-8.';
    return { text: '', fault: { message, ...placeOf(bytes, zero) }, binary: true };
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const at = firstInvalid(bytes);
  const place = placeOf(bytes, at);
  return { text: bytes.toString('utf8'), fault: { message: invalidText(bytes, at), ...place } };
}

function wideEncoding(bytes: Buffer): { name: string; text: () => string } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { name: 'UTF-32', text: () => '' };
  if (a === 0xff && b === 0xfe) return { name: 'UTF-16 (little-endian)', text: () => bytes.toString('utf16le') };
  if (a !== 0xfe || b !== 0xff) return undefined;
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return { name: 'UTF-16 (big-endian)', text: () => Buffer.from(even).swap16().toString('utf16le') };
}

/** What the bytes 80 to 9F stand for; the rest of that encoding is the beginning of Unicode. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function invalidText(bytes: Buffer, at: number): string {
  const byte = bytes[at] ?? 0;
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  if (endsInCharacter(bytes, at))
    return `The file ends in the middle of a character (byte ${hex}). Please check that it is complete.`;
  // What the same byte means in the encoding that files without UTF-8 mostly have.
  const western = byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte);
  const hint = /\p{L}|\p{P}|\p{S}/u.test(western) ? ` In Windows-1252 it would be “${western}”.` : '';
  return `This byte (${hex}) is not valid UTF-8.${hint} Please save the file as UTF-8.`;
}

/** Is the rest of the file the beginning of a character? */
function endsInCharacter(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? 0;
  const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
  const rest = bytes.subarray(at + 1);
  return byte >= 0xc2 && byte <= 0xf4 && rest.length < size - 1 && rest.every((each) => (each & 0xc0) === 0x80);
}

/** Offset of the first byte that no UTF-8 character can have there. */
function firstInvalid(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  // The longest valid beginning, by halves; a cut inside a character is moved to its start.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, atCharacter(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return atCharacter(bytes, low);
}

function atCharacter(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return (bytes[start] ?? 0) >= 0xc2 ? start : at;
}

/** Line and column, from 1, of a byte. Columns are UTF-16 code units. */
function placeOf(bytes: Buffer, at: number): { line: number; column: number } {
  const before = bytes
    .subarray(0, at)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: breaks + 1, column: before.length - start + 1 };
}
