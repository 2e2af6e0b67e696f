import type { TextBuilder } from '#core/text-builder.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
};

const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3})|(\r\n|[\s\S]))/uy;

/** Adds source[start, end), the inside of a string or of a template's stretch, decoded. */
export function addEscaped(out: TextBuilder, source: string, start: number, end: number): void {
  let at = start;
  for (let slash = source.indexOf('\\', at); slash >= 0 && slash < end; slash = source.indexOf('\\', at)) {
    ESCAPE.lastIndex = slash;
    const match = ESCAPE.exec(source);
    if (!match) break;
    out.copy(source, at, slash);
    at = Math.min(slash + match[0].length, end);
    const low = surrogateAt(source, at, decoded(match));
    const text = decoded(match) + (low?.text ?? '');
    at = low?.end ?? at;
    out.decoded(text, slash, at);
  }
  out.copy(source, at, end);
}

function decoded([, point, four, two, octal, other]: RegExpExecArray): string {
  const hex = point ?? four ?? two;
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  // A backslash before a line break joins the lines.
  return /^[\r\n\u2028\u2029]/.test(other ?? '') ? '' : (SIMPLE[other ?? ''] ?? other ?? '');
}

/** The second half of a character that is written as two escapes. */
function surrogateAt(source: string, at: number, first: string): { text: string; end: number } | undefined {
  if (!/^[\ud800-\udbff]$/.test(first)) return undefined;
  const match = /^\\u(d[c-f][\da-f]{2})/i.exec(source.slice(at, at + 6));
  return match ? { text: String.fromCharCode(Number.parseInt(match[1] as string, 16)), end: at + 6 } : undefined;
}
