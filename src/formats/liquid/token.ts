import type { Range } from '#core/range.ts';

/** A piece of template code in a text. Offsets count in the text. */
export interface Token extends Range {
  /**
   * `output` is `{{ … }}` and `tag` `{% … %}`; `open` is a beginning without an end, `close` an end without a beginning,
   * `other` what belongs to another language and is passed over.
   */
  readonly kind: 'output' | 'tag' | 'open' | 'close' | 'other';
  /** What stands between the brackets. */
  readonly inside: string;
  /** Of a tag: its name. */
  readonly name: string;
}

/** A piece of template code by its place alone. */
export function piece(kind: Token['kind'], text: string, start: number, end: number): Token {
  return { kind, start, end, inside: text.slice(start, end), name: '' };
}
