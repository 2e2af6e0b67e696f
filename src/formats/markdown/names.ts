import type { Extension, ParseContext, Tokenizer } from 'micromark-util-types';

/** Names that link definitions and footnotes of a text have, folded as the parser folds them. */
export interface Names {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

export const NO_NAMES: Names = { links: [], notes: [] };

/** What the parser keeps of a document: brackets are links only where a name in them is defined anywhere. */
type Parser = ParseContext & { gfmFootnotes?: string[] };

/**
 * Hands the parser names that are defined outside of the text it parses, and reads off those that the text defines.
 * The parser has no option for this; its extensions meet the parser itself, though, before the first block of a text.
 */
export class NameWatch {
  private parser: Parser | undefined;
  private outside = NO_NAMES;

  readonly extension: Extension;

  constructor() {
    const meet = (parser: Parser) => this.meet(parser);
    const tokenize: Tokenizer = function (_effects, _ok, nok) {
      meet(this.parser);
      return nok;
    };
    this.extension = { document: { null: { name: 'names', tokenize } } };
  }

  /** What `parse` gives, which parses one text, and the names that the text defines. */
  during<T>(parse: () => T, outside = NO_NAMES): { readonly result: T; readonly names: Names } {
    this.outside = outside;
    this.parser = undefined;
    const result = parse();
    const { defined = [], gfmFootnotes = [] } = (this.parser as Parser | undefined) ?? {};
    this.parser = undefined;
    return { result, names: { links: own(defined, outside.links), notes: own(gfmFootnotes, outside.notes) } };
  }

  private meet(parser: Parser): void {
    if (this.parser === parser) return;
    this.parser = parser;
    parser.defined.push(...this.outside.links);
    parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...this.outside.notes];
  }
}

function own(names: readonly string[], outside: readonly string[]): string[] {
  return names.filter((name) => !outside.includes(name));
}
