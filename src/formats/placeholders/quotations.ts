import type { Atom } from '#core/message.ts';
import { isDigitCode, isSpaceCode, isWordCode } from './characters.ts';

/** Longest quotation, in code units; more than that is no message on a screen, but somebody's text. */
const LONG = 300;
/** The same for straight single quotation marks, which are apostrophes far more often. */
const SHORT = 80;
/** A passage that is quoted as a whole, with more words than this, is a reply in quotation marks. */
const WHOLE = 12;

const CLIPPED = /^(?:til|tis|twas|cause|em|bout|n|round)\b/i;

/**
 * The quotations of a text, marks included.
 * @param marks offsets of all quotation marks that may begin or end one, in order
 */
export function quotationsIn(text: string, marks: readonly number[]): Atom[] {
  const out: Atom[] = [];
  for (let k = 0; k < marks.length; k++) {
    const start = marks[k] as number;
    const close = opens(text, start) ? closing(text, marks, k) : -1;
    if (close < 0) continue;
    const end = (marks[close] as number) + 1;
    k = close;
    if (end - start > 3 && !isWholeReply(text, start, end)) out.push({ kind: 'quotation', start, end });
  }
  return out;
}

/** Does the mark at `at` begin a quotation? */
function opens(text: string, at: number): boolean {
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 34:
      return !isWordCode(before) && !isSpaceCode(after);
    case 39:
      return isBefore(before) && isWordCode(after) && !isDigitCode(after) && !CLIPPED.test(text.slice(at + 1, at + 8));
    case 0x2018:
    case 0x201a:
      return !isWordCode(before) && !isSpaceCode(after);
    case 0x2019:
    case 0x201d:
    case 0x300d:
    case 0x300f:
      return false;
    default:
      return true;
  }
}

/** White space, an opening bracket or a dash. */
function isBefore(code: number): boolean {
  return isSpaceCode(code) || code === 40 || code === 91 || code === 45 || code === 0x2013 || code === 0x2014;
}

/** Position in `marks` of the mark that ends the quotation begun by the one at position `k`, or -1. */
function closing(text: string, marks: readonly number[], k: number): number {
  const start = marks[k] as number;
  const open = text.charCodeAt(start);
  const most = open === 39 ? SHORT : LONG;
  for (let m = k + 1; m < marks.length; m++) {
    const at = marks[m] as number;
    if (at - start > most) return -1;
    const code = text.charCodeAt(at);
    if (code === open && (open === 0x201c || open === 0x2018)) return -1;
    if (closes(text, at, code, open)) return open === 39 && text.slice(start, at).includes('\n') ? -1 : m;
  }
  return -1;
}

function closes(text: string, at: number, code: number, open: number): boolean {
  switch (open) {
    case 34:
    case 39:
      return code === open && !isSpaceCode(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(at + 1));
    case 0x201c:
      return code === 0x201d;
    case 0x201e:
      return code === 0x201c || code === 0x201d;
    case 0x2018:
      return code === 0x2019;
    case 0x201a:
      return code === 0x2018 || code === 0x2019;
    case 0xab:
      return code === 0xbb;
    case 0xbb:
      return code === 0xab;
    case 0x300c:
      return code === 0x300d;
    case 0x300e:
      return code === 0x300f;
    default:
      return false;
  }
}

/** All of a longer passage in quotation marks: the way some libraries write their replies. */
function isWholeReply(text: string, start: number, end: number): boolean {
  if (start > 1 || end < text.length - 1) return false;
  let words = 0;
  for (let i = start; i < end; i++) if (isSpaceCode(text.charCodeAt(i))) words++;
  return words >= WHOLE;
}
