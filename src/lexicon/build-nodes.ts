import type { Ast } from './ast.ts';
import { idsIn } from './bits.ts';
import { Mark } from './marks.ts';
import { Op, PhraseNode } from './node.ts';
import { firstOf, leastTokens } from './shape.ts';
import type { WordClass } from './word-class.ts';
import type { WordSets } from './word-sets.ts';

/** From this many alternatives on, they are looked up by their first word. */
const manyAlternatives = 6;

/** What building a phrase's nodes takes, and the names of captures that it meets. */
export interface Building {
  readonly sets: WordSets;
  /** How many words the lexicon has. */
  readonly size: number;
  readonly classOf: (name: string) => WordClass;
  /** Does the class name persons, so that an adverb may follow whatever its last word is? */
  readonly isSubject: (name: string) => boolean;
  /** Names of captures by slot. */
  readonly captures: string[];
  /** No adverbs are let in. */
  readonly tight: boolean;
}

/** The nodes of a phrase, from its end to its start: they lead on to `next`. */
export function buildNodes(ast: Ast, next: PhraseNode, b: Building): PhraseNode {
  switch (ast.kind) {
    case 'words':
    case 'mark':
    case 'atoms':
    case 'atom':
    case 'number':
      return setNode(b.sets.idsOf(ast), next, b);
    case 'capitals':
      return new PhraseNode(Op.capitals, b.sets.idsOf(ast)[0] as number, next);
    case 'verb': {
      const node = new PhraseNode(Op.verb, 0, next);
      node.set = b.sets.bitsOf(b.sets.idsOf(ast));
      return node;
    }
    case 'any':
      return new PhraseNode(Op.any, 0, next);
    case 'open':
      return new PhraseNode(Op.open, 0, next);
    case 'name':
      return new PhraseNode(Op.name, 0, next);
    case 'adverb':
      return new PhraseNode(Op.adverb, 0, next);
    case 'start':
      return new PhraseNode(Op.start, 0, next);
    case 'clause':
      return new PhraseNode(Op.clause, 0, next);
    case 'end':
      return new PhraseNode(Op.end, 0, next);
    case 'gap': {
      const node = new PhraseNode(ast.star ? Op.star : Op.gap, ast.max, next);
      node.greedy = isLast(next);
      return node;
    }
    case 'class':
      return classNode(b.classOf(ast.name), next);
    case 'not': {
      const node = new PhraseNode(Op.not, 0, next);
      node.nodes = [buildNodes(ast.item, new PhraseNode(Op.found, 0, null), b)];
      return node;
    }
    case 'optional': {
      const node = new PhraseNode(Op.optional, 0, next);
      node.nodes = [buildNodes(ast.item, next, b)];
      return node;
    }
    case 'capture': {
      let slot = b.captures.indexOf(ast.name);
      if (slot < 0) slot = b.captures.push(ast.name) - 1;
      const close = new PhraseNode(Op.close_capture, slot, next);
      return new PhraseNode(Op.open_capture, slot, buildNodes(ast.item, close, b));
    }
    case 'either':
      return eitherNode(ast.items, next, b);
    case 'sequence':
      return sequenceNodes(ast.items, next, b);
  }
}

function sequenceNodes(items: readonly Ast[], next: PhraseNode, b: Building): PhraseNode {
  let node = next;
  for (let i = items.length - 1; i >= 0; i--) {
    node = buildNodes(items[i] as Ast, node, b);
    if (i > 0 && !b.tight && adverbsBetween(items[i - 1] as Ast, items[i] as Ast)) {
      node = new PhraseNode(Op.adverbs, isSubject(items[i - 1] as Ast, b) ? 1 : 0, node);
    }
  }
  return node;
}

/** Not beside anchors, gaps and marks: there nothing may be let in, or is let in anyway. */
function adverbsBetween(left: Ast, right: Ast): boolean {
  const none = (ast: Ast) =>
    ast.kind === 'start' || ast.kind === 'clause' || ast.kind === 'end' || ast.kind === 'gap' || ast.kind === 'mark';
  return !none(left) && !none(right) && right.kind !== 'not';
}

/** “our team *currently* lacks”: after a subject an adverb may stand, be it a pronoun or a noun. */
function isSubject(ast: Ast, b: Building): boolean {
  if (ast.kind === 'capture') return isSubject(ast.item, b);
  if (ast.kind === 'either') return ast.items.some((item) => isSubject(item, b));
  return ast.kind === 'class' && b.isSubject(ast.name);
}

function setNode(ids: readonly number[], next: PhraseNode, b: Building): PhraseNode {
  if (ids.length === 1) return new PhraseNode(Op.word, ids[0] as number, next);
  const node = new PhraseNode(Op.set, 0, next);
  node.set = b.sets.bitsOf(ids);
  return node;
}

function classNode(cls: WordClass, next: PhraseNode): PhraseNode {
  const node = new PhraseNode(cls.words ? Op.set : Op.class, 0, next);
  if (cls.words) node.set = cls.words;
  else node.cls = cls;
  return node;
}

function eitherNode(items: readonly Ast[], next: PhraseNode, b: Building): PhraseNode {
  // The longer wordings come first, so that the longest is found.
  const sorted = items
    .map((item, i) => ({ item, i, tokens: leastTokens(item) }))
    .sort((x, y) => y.tokens - x.tokens || x.i - y.i);
  const nodes = sorted.map(({ item }) => buildNodes(item, next, b));
  if (nodes.length < manyAlternatives) {
    const node = new PhraseNode(Op.either, 0, next);
    node.nodes = nodes;
    return node;
  }
  const firsts = sorted.map(({ item }) => firstOf(item, b));
  const byWord = new Map<number, PhraseNode[]>();
  const always: PhraseNode[] = [];
  nodes.forEach((own, i) => {
    const first = firsts[i] as Uint32Array | null;
    if (first === null) {
      for (const list of byWord.values()) list.push(own);
      always.push(own);
    } else {
      for (const id of idsIn(first)) {
        const list = byWord.get(id);
        if (list) list.push(own);
        else byWord.set(id, [...always, own]);
      }
    }
  });
  const node = new PhraseNode(Op.dispatch, 0, next);
  node.byWord = byWord;
  node.nodes = always;
  return node;
}

/** Does nothing but the end of the phrase follow? */
function isLast(node: PhraseNode): boolean {
  let at: PhraseNode | null = node;
  while (at && (at.op === Op.close_capture || at.op === Op.adverbs)) at = at.next;
  return at?.op === Op.found;
}

/** Marks that end a clause, after which `^^` holds. */
export const clauseMarks: ReadonlySet<number> = new Set([
  Mark.comma,
  Mark.semicolon,
  Mark.colon,
  Mark.dash,
  Mark.open,
  Mark.ellipsis,
  Mark.bullet,
]);
