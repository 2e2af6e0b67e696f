import type { SegmentMap } from '#core/segment-map.ts';
import { TextBuilder } from '#core/text-builder.ts';
import type { Encode } from '#core/view.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Decodes a JSON string. Offsets are UTF-16 code units in `source`; an escaped surrogate pair is one piece of the map.
 * @param start of the opening quote
 * @param end behind the closing quote
 */
export function decodeJsonString(source: string, start: number, end: number): { text: string; map: SegmentMap } {
  const out = new TextBuilder();
  const stop = end - 1;
  let at = start + 1;
  while (at < stop) {
    const escape = source.indexOf('\\', at);
    if (escape < 0 || escape >= stop) break;
    out.copy(source, at, escape);
    at = escapeAt(out, source, escape);
  }
  return out.copy(source, at, stop).build();
}

/** Decodes the escape at `at` (its backslash) and returns where it ends. */
function escapeAt(out: TextBuilder, source: string, at: number): number {
  const letter = source[at + 1] ?? '';
  if (letter !== 'u') {
    out.decoded(SIMPLE[letter] ?? letter, at, at + 2);
    return at + 2;
  }
  const unit = unitAt(source, at);
  const high = unit >= 0xd800 && unit <= 0xdbff;
  if (high && source[at + 6] === '\\' && source[at + 7] === 'u') {
    const low = unitAt(source, at + 6);
    if (low >= 0xdc00 && low <= 0xdfff) {
      out.decoded(String.fromCharCode(unit, low), at, at + 12);
      return at + 12;
    }
  }
  out.decoded(String.fromCharCode(unit), at, at + 6);
  return at + 6;
}

function unitAt(source: string, at: number): number {
  return Number.parseInt(source.slice(at + 2, at + 6), 16);
}

/** An encoder in the manner of the string's own source: `\/` and `\u2019` stay the way it writes them. */
export function jsonEncoder(source: string, start: number, end: number): Encode {
  const own = source.slice(start, end);
  const slash = own.includes('\\/') && !/(?<!\\)\//.test(own);
  const ascii = /\\u(?!00[0-7])/i.test(own) && !/[^\p{ASCII}]/u.test(own);
  return (text) => {
    let out = JSON.stringify(text).slice(1, -1);
    if (slash) out = out.replaceAll('/', '\\/');
    if (ascii) out = out.replace(/[^\p{ASCII}]/gu, unicodeEscape);
    return out;
  };
}

function unicodeEscape(character: string): string {
  let out = '';
  for (let i = 0; i < character.length; i++) {
    out += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return out;
}
