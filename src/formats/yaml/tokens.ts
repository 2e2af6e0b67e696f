import { Lexer } from 'yaml';
import type { Range } from '#core/range.ts';

export interface YamlToken extends Range {
  readonly source: string;
  /** True for the text of a scalar, which may look like anything. */
  readonly scalar: boolean;
}

/** Marks that the lexer puts between tokens and that are not in the file. */
const DOCUMENT = '\x02';
const FLOW_END = '\x18';
const SCALAR = '\x1f';

/** The tokens of a YAML file, with their places. Linear in time, never nested. */
export function* yamlTokens(text: string): Generator<YamlToken> {
  let start = 0;
  let scalar = false;
  for (const source of new Lexer().lex(text)) {
    if (!scalar && (source === DOCUMENT || source === FLOW_END)) continue;
    if (!scalar && source === SCALAR) {
      scalar = true;
      continue;
    }
    const end = start + source.length;
    yield { start, end, source, scalar };
    start = end;
    scalar = false;
  }
}
