import type { Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';

/** A name behind an opening bracket with nothing that closes it, by dialect. Those of `{{` and `{%` are read elsewhere. */
const UNCLOSED: Readonly<Record<string, RegExp>> = {
  'percent-brace': /%\{[a-z]\w*(?:\.\w+)*(?![\w.}])/gi,
  'hash-brace': /#\{[a-z]\w*(?:\.\w+)*(?![\w.}])/gi,
  merge: /\{![a-z]\w*(?:\.\w+)+(?![\w.}(,])/gi,
  'double-bracket': /\[\[[a-z]+=\w+(?:\](?!\])|(?![\w\]|,]))/gi,
};

/** Placeholders of these dialects that are opened and never closed. Offsets count in the passage's text. */
export function unclosedIn({ view, atoms }: Passage, dialects: readonly string[]): Range[] {
  const { text } = view;
  return dialects.flatMap((id) => {
    const pattern = UNCLOSED[id];
    if (!pattern) return [];
    return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
      const end = start + found.length;
      return atoms.some((atom) => atom.start < end && start < atom.end) ? [] : [{ start, end }];
    });
  });
}
