import { didYouMean } from '#core/nearest.ts';
import { type Anchor, anchorsOf, rarestOf } from './anchors.ts';
import { type Ast, PhraseMistake } from './ast.ts';
import { addBits } from './bits.ts';
import { type Building, buildNodes } from './build-nodes.ts';
import { Op, PhraseNode } from './node.ts';
import { builtInNames } from './parse-word.ts';
import { firstOf } from './shape.ts';
import { WordClass } from './word-class.ts';
import type { WordSets } from './word-sets.ts';

const persons: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'nobody']);

/** A word class with the names that its wordings may use. */
class Entry {
  built = false;
  anchor: Anchor | undefined | 'unknown' = 'unknown';
  private parsed: Ast | undefined;

  constructor(
    readonly cls: WordClass,
    readonly scope: ClassScope,
    private readonly items: () => readonly Ast[],
  ) {}

  get ast(): Ast {
    if (!this.parsed) {
      const items = this.items();
      this.parsed = items.length === 1 ? (items[0] as Ast) : { kind: 'either', items: flatten(items) };
    }
    return this.parsed;
  }
}

/** The classes that a phrase may name: its group's own, then the shared ones. */
export class ClassScope {
  readonly own = new Map<string, Entry>();

  constructor(
    private readonly table: ClassTable,
    private readonly outer: ClassScope | undefined,
  ) {}

  /**
   * @param items gives the wordings as parsed
   * @throws PhraseMistake where the class can't be added
   */
  add(name: string, items: () => readonly Ast[]): void {
    if (builtInNames.includes(name)) throw new PhraseMistake(`<${name}> is built in. Please choose another name.`, 0);
    this.own.set(name, new Entry(new WordClass(this.table.count++, name), this, items));
  }

  find(name: string): Entry | undefined {
    return this.own.get(name) ?? this.outer?.find(name);
  }

  astOf(name: string): Ast | undefined {
    return this.find(name)?.ast;
  }

  names(): string[] {
    return [...this.own.keys(), ...(this.outer?.names() ?? builtInNames)];
  }

  /** @throws PhraseMistake where a class is named that there is not, or that leads back to itself */
  check(ast: Ast, path: readonly string[] = []): void {
    if (ast.kind === 'class') {
      const entry = this.find(ast.name);
      if (!entry) {
        throw new PhraseMistake(`There is no class <${ast.name}>.${didYouMean(ast.name, this.names())}`, ast.at);
      }
      if (path.includes(ast.name)) {
        throw new PhraseMistake(`<${ast.name}> leads back to itself. Please take it out here.`, ast.at);
      }
    } else for (const item of childrenOf(ast)) this.check(item, path);
  }

  /** The rarest words of a class. */
  anchor(name: string): Anchor | undefined {
    const entry = this.find(name) as Entry;
    if (entry.anchor === 'unknown') {
      entry.anchor = undefined;
      entry.anchor = rarestOf(anchorsOf(entry.ast, this.table.sets, (inner) => entry.scope.anchor(inner)));
    }
    return entry.anchor;
  }

  /** Is one of the class's wordings a personal pronoun? */
  isSubject(name: string): boolean {
    const ast = this.astOf(name);
    const items = ast?.kind === 'either' ? ast.items : [ast];
    return items.some((item) => item?.kind === 'words' && item.words.some((word) => persons.has(word)));
  }

  /** The compiled class. */
  classOf(name: string, size: number): WordClass {
    const entry = this.find(name) as Entry;
    if (!entry.built) {
      entry.built = true;
      buildClass(entry, this.table.sets, size);
    }
    return entry.cls;
  }
}

/** All word classes of a lexicon. */
export class ClassTable {
  count = 0;

  constructor(readonly sets: WordSets) {}

  /** The names of classes that lead back to themselves, each with the one it goes through. */
  loops(scope: ClassScope): string[] {
    const done = new Set<Entry>();
    const open = new Set<Entry>();
    const found: string[] = [];
    const visit = (name: string, at: ClassScope) => {
      const entry = at.find(name);
      if (!entry || done.has(entry)) return;
      if (open.has(entry)) {
        found.push(name);
        return;
      }
      open.add(entry);
      for (const inner of classesIn(entry.ast)) visit(inner, entry.scope);
      open.delete(entry);
      done.add(entry);
    };
    for (const name of scope.own.keys()) visit(name, scope);
    return found;
  }
}

function buildClass(entry: Entry, sets: WordSets, size: number): void {
  const { cls, ast, scope } = entry;
  const b: Building = {
    sets,
    size,
    classOf: (name) => scope.classOf(name, size),
    isSubject: (name) => scope.isSubject(name),
    captures: [],
    tight: false,
  };
  const words = wordBits(ast, b);
  if (words) cls.words = words;
  cls.first = firstOf(ast, b);
  cls.body = buildNodes(ast, new PhraseNode(Op.collect, 0, null), b);
}

/** The bits of a class that is nothing but single words; undefined for others. */
function wordBits(ast: Ast, b: Building): Uint32Array | undefined {
  if (ast.kind === 'words') return b.sets.bitsOf(b.sets.idsOf(ast));
  if (ast.kind === 'class') return b.classOf(ast.name).words ?? undefined;
  if (ast.kind !== 'either') return undefined;
  const out = new Uint32Array((b.size >>> 5) + 1);
  for (const item of ast.items) {
    const bits = wordBits(item, b);
    if (!bits) return undefined;
    addBits(out, bits);
  }
  return out;
}

/** Single words of all wordings become one item. */
function flatten(items: readonly Ast[]): Ast[] {
  const words: string[] = [];
  const out: Ast[] = [];
  for (const item of items) {
    for (const part of item.kind === 'either' ? item.items : [item]) {
      if (part.kind === 'words') words.push(...part.words);
      else out.push(part);
    }
  }
  if (words.length > 0) out.push({ kind: 'words', words: [...new Set(words)] });
  return out;
}

/** The parts of an item that holds others. */
export function childrenOf(ast: Ast): readonly Ast[] {
  if (ast.kind === 'either' || ast.kind === 'sequence') return ast.items;
  return ast.kind === 'optional' || ast.kind === 'capture' || ast.kind === 'not' ? [ast.item] : [];
}

function* classesIn(ast: Ast): Iterable<string> {
  if (ast.kind === 'class') yield ast.name;
  else for (const item of childrenOf(ast)) yield* classesIn(item);
}
