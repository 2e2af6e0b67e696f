import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Atom, Kind, Message, Passage, Role } from '#core/message.ts';
import type { Hit } from '#core/sentence.ts';
import { fileView } from '#core/view.ts';
import { type Analysis, analyse } from '#lexicon/analyse.ts';
import { compileLexicon } from '#lexicon/compile.ts';
import type { Lexicon } from '#lexicon/lexicon.ts';
import type { LexiconSource, PhraseSource } from '#lexicon/source.ts';

const shared = (name: string) => parse(readFileSync(new URL(`../../../rules/shared/${name}`, import.meta.url), 'utf8'));
const grammar: Record<string, string | string[]> = shared('classes/grammar.yaml');
const classes = Object.fromEntries(Object.entries(grammar).map(([name, list]) => [name, [list].flat()]));
const verbs: unknown = shared('verbs.yaml');

type Acts = Readonly<Record<string, readonly Partial<PhraseSource>[]>>;

/** The grammar's classes and verbs, with the phrases of one rule `test/rule` and some acts. */
export function sourceOf(phrases: readonly (string | Partial<PhraseSource>)[], acts: Acts = {}): LexiconSource {
  const entry = (phrase: string | Partial<PhraseSource>): PhraseSource =>
    typeof phrase === 'string' ? { wordings: [phrase] } : { wordings: [], ...phrase };
  return {
    classes,
    verbs,
    acts: Object.entries(acts).map(([id, list]) => ({ id, file: 'acts.yaml', phrases: list.map(entry) })),
    rules: [{ id: 'test/rule', file: 'phrases.yaml', phrases: phrases.map(entry) }],
  };
}

export function lexiconOf(phrases: readonly (string | Partial<PhraseSource>)[], acts: Acts = {}): Lexicon {
  return compileLexicon(sourceOf(phrases, acts));
}

export function passageOf(text: string, role: Role = 'paragraph', atoms: readonly Atom[] = []): Passage {
  return { role, level: 0, view: fileView(text), atoms, marks: [] };
}

export function messageOf(passages: readonly (string | Passage)[], kind: Kind = 'macro', title = ''): Message {
  const list = passages.map((passage) => (typeof passage === 'string' ? passageOf(passage) : passage));
  return { id: '1', kind, title, passages: list, range: { start: 0, end: 0 } };
}

/** A text with atoms in double braces or backquotes: `{{name}}` is a placeholder, `code` is code. */
export function withAtoms(text: string): Passage {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(/\{\{.*?\}\}|`.*?`/g)) {
    const kind = match[0].startsWith('{') ? 'placeholder' : 'code';
    atoms.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return passageOf(text, 'paragraph', atoms);
}

export function analysisOf(lexicon: Lexicon, text: string | Passage, kind: Kind = 'macro'): Analysis {
  return analyse(messageOf([text], kind), lexicon);
}

export function hitsIn(lexicon: Lexicon, text: string | Passage, kind: Kind = 'macro'): readonly Hit[] {
  return analysisOf(lexicon, text, kind).hitsOf('test/rule');
}

/** The words found by one wording (or entry) in a text. */
export function found(phrase: string | Partial<PhraseSource>, text: string | Passage, kind: Kind = 'macro'): string[] {
  return hitsIn(lexiconOf([phrase]), text, kind).map(wordsOf);
}

export function wordsOf(hit: Hit): string {
  return hit.sentence.passage.view.text.slice(hit.start, hit.end);
}
