import type { TextBuilder } from '#core/text-builder.ts';
import { interpolationEnd } from './interpolation.ts';

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/**
 * Adds source[start, end) decoded: escapes of quoted text where `escapes` is true, `$${` and `%%{` for `${` and `%{` in
 * any text. An interpolation stays as it is written; its inside goes to `fields`.
 */
export function addTemplate(
  out: TextBuilder,
  source: string,
  { start, end, escapes }: { start: number; end: number; escapes: boolean },
  fields: string[],
): void {
  let copied = start;
  for (let at = start; at < end; ) {
    const char = source[at];
    if (char === '\\' && escapes) {
      const { text, width } = escapeAt(source, at);
      out.copy(source, copied, at).decoded(text, at, at + width);
      at += width;
      copied = at;
    } else if ((char === '$' || char === '%') && source[at + 1] === char && source[at + 2] === '{') {
      out.copy(source, copied, at).decoded(char, at, at + 2);
      at += 2;
      copied = at;
    } else if ((char === '$' || char === '%') && source[at + 1] === '{') {
      const stop = interpolationEnd(source, at);
      if (stop > 0) fields.push(source.slice(at + 2, stop - 1).trim());
      at = stop > 0 ? Math.min(stop, end) : at + 2;
    } else at++;
  }
  out.copy(source, copied, end);
}

function escapeAt(source: string, at: number): { text: string; width: number } {
  const letter = source[at + 1] ?? '';
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const hex = source.slice(at + 2, at + 2 + digits);
  const code = Number.parseInt(hex, 16);
  if (digits > 0 && /^[\da-fA-F]+$/.test(hex) && hex.length === digits && code <= 0x10ffff) {
    return { text: String.fromCodePoint(code), width: 2 + digits };
  }
  return { text: SIMPLE[letter] ?? letter, width: 2 };
}

/** Text as it is written between quotes. */
export function encodeQuoted(text: string): string {
  return dollars(text.replace(/[\\"]/g, '\\$&'))
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

/** What would open an interpolation, made plain. */
export function dollars(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}
