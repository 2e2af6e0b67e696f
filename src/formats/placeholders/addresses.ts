import { isDigitCode, isLetterCode, isSpaceCode, isWordCode } from './characters.ts';

/** Longest scheme that is looked for, in code units. */
const SCHEME = 8;
const SCHEMES = new Set(['http', 'https', 'ftp', 'sftp', 'file', 'ssh', 'git', 'chrome', 'about', 'edge', 'brave']);

/** Where the scheme of the address whose `://` is at `colon` starts, or -1 where there is none. */
export function startOfUrl(text: string, colon: number, least: number): number {
  let start = colon;
  while (start > least && colon - start < SCHEME && isLetterCode(text.charCodeAt(start - 1))) start--;
  if (start === colon || (start > least && isWordCode(text.charCodeAt(start - 1)))) return -1;
  return SCHEMES.has(text.slice(start, colon).toLowerCase()) ? start : -1;
}

/**
 * Where an address ends that runs on from `from`: before white space, quotation marks, angle brackets and fields, and
 * before the marks of the sentence around it.
 */
export function endOfUrl(text: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpaceCode(code) || code === 34 || code === 60 || code === 62 || code === 96 || code === 171 || code === 187)
      break;
    if (code >= 0x2018 && code <= 0x201f) break;
    if (code >= 0x3000 && code <= 0x303f) break;
    if (code === 0xff0c || code === 0xff08 || code === 0xff09) break;
    if ((code === 123 || code === 37) && text.charCodeAt(end + 1) === 123) break; // {{ %{
    if (code === 123 && text.charCodeAt(end + 1) === 37) break; // {%
    if (code === 40) open++;
    if (code === 41 && --open < 0) break;
  }
  while (end > from && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

/** . , ; : ! ? ' * _ ~ ] } at the end belong to the sentence. */
function isTrailing(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 39 ||
    code === 42 ||
    code === 95 ||
    code === 126 ||
    code === 93 ||
    code === 125
  );
}

/** The e-mail address around the `@` at `at`, as [start, end), or undefined. Nothing before `least` belongs to it. */
export function emailAround(text: string, at: number, least: number): [number, number] | undefined {
  let start = at;
  while (start > least && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && text.charCodeAt(start) === 46) start++;
  if (start === at) return undefined;
  let end = at + 1;
  let dot = -1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 46) dot = end;
    else if (!isLetterCode(code) && !isDigitCode(code) && code !== 45) break;
    end++;
  }
  while (end > at && (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45)) end--;
  if (dot >= end - 1) dot = text.lastIndexOf('.', end - 1);
  if (dot <= at + 1 || !isLetterCode(text.charCodeAt(dot + 1))) return undefined;
  return [start, end];
}

function isLocal(code: number): boolean {
  return (
    isLetterCode(code) || isDigitCode(code) || code === 46 || code === 95 || code === 37 || code === 43 || code === 45
  );
}
