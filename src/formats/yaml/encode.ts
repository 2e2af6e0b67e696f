import type { Encode } from '#core/view.ts';
import type { Decoded } from './flow.ts';
import { plainHolds } from './plain.ts';
import { decodeScalar, type ScalarSource } from './scalar.ts';

/** The longest scalar, in UTF-16 code units, whose new text is checked by reading it again. */
const LONGEST = 100_000;

/**
 * An encoder that keeps the scalar's style. What it writes is read again in place: where that does not give the text
 * that is meant, the next way of writing it is tried, and where there is none, there is no way.
 * @param source the file's text
 * @param decoded what `scalar` says now
 * @param inFlow true inside brackets, where commas and brackets end a plain scalar
 */
export function yamlEncoder(source: string, scalar: ScalarSource, decoded: Decoded, inFlow: boolean): Encode {
  if (scalar.end - scalar.start > LONGEST) return () => undefined;
  return (text, start, end) => {
    const wanted = decoded.text.slice(0, start) + text + decoded.text.slice(end);
    const at = rangeOf(decoded, start, end);
    for (const written of spellings(text, source, scalar)) {
      const before = source.slice(scalar.start, at.start);
      const after = source.slice(at.end, scalar.end);
      const own = before + written + after;
      const moved = { ...scalar, start: 0, end: own.length };
      if (decodeScalar(own, moved)?.text !== wanted) continue;
      if (scalar.style === 'plain' && !plainHolds(own, wanted, inFlow)) continue;
      if (isBlock(scalar) && /^(---|\.\.\.)/m.test(written)) continue;
      return written;
    }
    return undefined;
  };
}

function rangeOf(decoded: Decoded, start: number, end: number): { start: number; end: number } {
  if (start < end) return decoded.map.hull(start, end);
  const at = decoded.map.pointToSource(start, 'left');
  return { start: at, end: at };
}

/** The ways to write `text` in the scalar's style, the plainest first. */
function spellings(text: string, source: string, scalar: ScalarSource): string[] {
  // Control characters but the line feed can be written in double quotes only.
  if (scalar.style !== 'double' && /[\0-\x09\x0b-\x1f\x7f\x85\u2028\u2029]/.test(text)) return [];
  switch (scalar.style) {
    case 'plain':
      return text.includes('\n') ? [] : [text];
    case 'single':
      return text.includes('\n') ? [] : [text.replaceAll("'", "''")];
    case 'double': {
      const escaped = escapeDouble(text);
      return [escaped, escaped.replace(/^ | $/g, '\\ ')];
    }
    default: {
      const { eol, indent } = layoutOf(source, scalar);
      const single = text.replaceAll('\n', eol + indent);
      return scalar.style === 'folded' ? [single, text.replaceAll('\n', eol + eol + indent)] : [single];
    }
  }
}

function isBlock(scalar: ScalarSource): boolean {
  return scalar.style === 'literal' || scalar.style === 'folded';
}

/** The line break and the indentation of a block scalar's lines. */
function layoutOf(source: string, scalar: ScalarSource): { eol: string; indent: string } {
  const body = source.slice(scalar.start, scalar.end);
  const spaces = scalar.indent ?? /^( *)[^ \r\n]/m.exec(body)?.[1]?.length ?? 0;
  return { eol: body.includes('\r\n') ? '\r\n' : '\n', indent: ' '.repeat(spaces) };
}

function escapeDouble(text: string): string {
  return text.replace(/["\\\0-\x1f\x7f\x85\u2028\u2029]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
