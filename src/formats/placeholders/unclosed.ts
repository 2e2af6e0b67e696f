import type { Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';

/** What is written with a bracket too few. Offsets count in the passage's text. */
export interface Unclosed extends Range {
  readonly kind: 'open' | 'close';
}

/** A name behind an opening bracket with nothing that closes it, by dialect. Those of `{{` and `{%` are read elsewhere. */
const UNCLOSED: Readonly<Record<string, RegExp>> = {
  'percent-brace': /%\{[a-z]\w*(?:\.\w+)*(?![\w.}])/gi,
  'hash-brace': /#\{[a-z]\w*(?:\.\w+)*(?![\w.}])/gi,
  merge: /\{![a-z]\w*(?:\.\w+)+(?![\w.}(,])/gi,
  'double-bracket': /\[\[[a-z]+=\w+(?:\](?!\])|(?![\w\]|,]))/gi,
  'double-paren': /\(\([a-z][\w ]*\)(?!\))/gi,
};

/** A name before a closing bracket with nothing that opens it. */
const UNOPENED: Readonly<Record<string, RegExp>> = {
  liquid: /(?<!\{%[^{}]*)(?<![\w.{%])(?:\{(?!%)|%)?[a-z]+\.[a-z]+(?:,\s*fallback=\w*)?[ \t]*%\}/gi,
};

/** Placeholders of these dialects that are opened and never closed, or closed and never opened. */
export function unclosedIn({ view, atoms }: Passage, dialects: readonly string[]): Unclosed[] {
  const found = (pattern: RegExp | undefined, kind: Unclosed['kind']): Unclosed[] =>
    pattern === undefined
      ? []
      : [...view.text.matchAll(pattern)].flatMap(({ 0: words, index: start }) => {
          const end = start + words.length;
          const taken = atoms.some((atom) => atom.start < end && start < atom.end);
          return taken ? [] : [{ kind, start, end }];
        });
  return dialects.flatMap((id) => [...found(UNCLOSED[id], 'open'), ...found(UNOPENED[id], 'close')]);
}
