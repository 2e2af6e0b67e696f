import type { CST } from 'yaml';
import { decodeBlock } from './block.ts';
import { decodeDouble } from './double.ts';
import { type Decoded, decodePlain, decodeSingle } from './flow.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar as it is written. Offsets count in the file. */
export interface ScalarSource {
  readonly style: ScalarStyle;
  /** Start and end of what `decodeScalar` reads: quotes included; of a block scalar its lines without the header. */
  readonly start: number;
  readonly end: number;
  /** Of a block scalar. */
  readonly chomp: '' | '-' | '+';
  readonly indent: number | undefined;
}

const QUOTED = { scalar: 'plain', 'single-quoted-scalar': 'single', 'double-quoted-scalar': 'double' } as const;

/** Where and how the parser's token writes its scalar; undefined for what is no scalar. */
export function scalarSource(token: CST.Token): ScalarSource | undefined {
  if (token.type === 'block-scalar') {
    const header = token.props.find((prop) => prop.type === 'block-scalar-header');
    if (!header || !('source' in header)) return undefined;
    let start = token.offset;
    for (const prop of token.props.slice(token.props.indexOf(header))) {
      if ('source' in prop) start += prop.source.length;
    }
    const digit = /[1-9]/.exec(header.source)?.[0];
    return {
      style: header.source[0] === '>' ? 'folded' : 'literal',
      start,
      end: start + token.source.length,
      chomp: (/[-+]/.exec(header.source)?.[0] ?? '') as '' | '-' | '+',
      indent: digit === undefined ? undefined : token.indent + Number(digit),
    };
  }
  if (token.type !== 'scalar' && token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar') {
    return undefined;
  }
  const end = token.offset + token.source.length;
  return { style: QUOTED[token.type], start: token.offset, end, chomp: '', indent: undefined };
}

/** Decodes a scalar; undefined where it is not well formed. */
export function decodeScalar(source: string, scalar: ScalarSource): Decoded | undefined {
  const { start, end, chomp, indent } = scalar;
  switch (scalar.style) {
    case 'plain':
      return decodePlain(source, start, end);
    case 'single':
      return decodeSingle(source, start, end);
    case 'double':
      return decodeDouble(source, start, end);
    default:
      return decodeBlock(source, start, end, { folded: scalar.style === 'folded', chomp, indent });
  }
}
