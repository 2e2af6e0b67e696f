import type { Atom, Passage } from '#core/message.ts';
import type { AnchorIndex } from './anchor-index.ts';
import type { RawHit } from './finder.ts';
import type { Lexicon } from './lexicon.ts';
import type { SentenceTable } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** What was found in a passage. Tokens and sentences count from its own first ones. */
export interface KnownPassage {
  readonly lexicon: Lexicon;
  readonly atoms: readonly Atom[];
  readonly tokens: Tokens;
  readonly sentences: SentenceTable;
  /** Key of the help desk that the hits are for; '' for none. */
  system: string;
  /** By index and sentence, the wordings that stand there; undefined where they were not looked for. */
  readonly hits: Map<AnchorIndex, (readonly RawHit[] | undefined)[]>;
}

/**
 * What analyses of one document found in its passages, kept from one text of the document to the next. A passage is known
 * by its text and atoms: what is found in it depends on nothing else but the lexicon and the rules that are on.
 */
export class PassageMemory {
  private last = new Map<string, KnownPassage[]>();
  private now = new Map<string, KnownPassage[]>();

  /** To be called before each text of the document: forgets passages that the last text did not have. */
  begin(): void {
    this.last = this.now;
    this.now = new Map();
  }

  find(passage: Passage, lexicon: Lexicon): KnownPassage | undefined {
    const { text } = passage.view;
    const isSame = (known: KnownPassage) => known.lexicon === lexicon && sameAtoms(known.atoms, passage.atoms);
    const now = this.now.get(text)?.find(isSame);
    if (now) return now;
    const known = this.last.get(text)?.find(isSame);
    if (known) this.add(text, known);
    return known;
  }

  add(text: string, known: KnownPassage): void {
    const list = this.now.get(text);
    if (list) list.push(known);
    else this.now.set(text, [known]);
  }
}

function sameAtoms(a: readonly Atom[], b: readonly Atom[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((atom, i) => {
    const other = b[i] as Atom;
    return atom.kind === other.kind && atom.start === other.start && atom.end === other.end;
  });
}
