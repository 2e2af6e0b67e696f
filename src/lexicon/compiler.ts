import { rootOf } from './acts.ts';
import { AnchorIndexBuilder } from './anchor-index.ts';
import { anchorsOf, needsOf, rarestOf } from './anchors.ts';
import { type Ast, PhraseMistake } from './ast.ts';
import { ClassScope, ClassTable } from './class-table.ts';
import type { LexiconDigest } from './digest.ts';
import { DigestReader } from './digest-reader.ts';
import { DigestWriter, type WordingFacts } from './digest-writer.ts';
import { CompiledEntry } from './entry.ts';
import { Flag } from './flags.ts';
import { KnownWording, kindsOf } from './known-wording.ts';
import type { Entry, Lexicon, Wording } from './lexicon.ts';
import { parsePhrase } from './parse-phrase.ts';
import { Phrase } from './phrase.ts';
import type { LexiconProblem } from './problem.ts';
import { Scratch } from './scratch.ts';
import { edgeOf } from './shape.ts';
import type { LexiconSource, PhraseGroup, PhraseSource } from './source.ts';
import { Verbs } from './verbs.ts';
import { internGrammar, wordFlagsOf } from './word-flags.ts';
import { WordSets } from './word-sets.ts';
import { hasCapture, mayBeNothing, plainWords, wordsIn } from './wording-checks.ts';
import { WordTable } from './words.ts';

/** Where a wording stands, for problems. */
type Place = Pick<LexiconProblem, 'file' | 'group' | 'index' | 'className'>;

/** A wording of an entry, parsed or (where a digest covers it) not yet, and what a digest says of it. */
interface Pending {
  readonly entry: Entry;
  readonly scope: ClassScope;
  readonly wording: number;
  readonly ast: Ast;
}

/** Turns a source into a lexicon, once. */
export class Compiler {
  readonly problems: LexiconProblem[] = [];
  private readonly words: WordTable;
  private readonly verbs: Verbs;
  private readonly sets: WordSets;
  private readonly table: ClassTable;
  private readonly shared: ClassScope;
  private readonly pending: Pending[] = [];
  private readonly known: DigestReader | undefined;
  private readonly writer = new DigestWriter();
  private readonly ruleIndex = new AnchorIndexBuilder();
  /** By act, its finer kinds included. */
  private readonly actIndexes = new Map<string, AnchorIndexBuilder>();
  private wordFlags: Int32Array = new Int32Array(0);
  private entries = 0;
  private readonly rules: ReadonlyMap<string, number>;

  constructor(private readonly source: LexiconSource) {
    this.rules = new Map(source.rules.map(({ id }, i) => [id, i]));
    this.known = source.digest && DigestReader.of(source.digest, source);
    this.words = new WordTable(this.known?.digest.words);
    this.verbs = new Verbs(source.verbs);
    this.sets = new WordSets(this.words);
    this.table = new ClassTable(this.sets);
    this.shared = new ClassScope(this.table, undefined);
  }

  compile(): Lexicon {
    const { source, words, known } = this;
    const before = words.size;
    if (known) known.restore(this.sets);
    else {
      this.sets.addVerbs(this.verbs);
      internGrammar(words);
    }
    this.addClasses(this.shared, source.classes, { file: '', group: '' }, known !== undefined);
    for (const group of source.acts) this.addGroup(group, true);
    for (const group of source.rules) this.addGroup(group, false);
    this.sets.complete(known ? [] : plainWords(this.shared.astOf('number-word')), known ? before : 0);
    if (this.problems.length === 0) for (const one of this.pending) this.addWording(one);
    this.wordFlags = known ? known.flags(words) : wordFlagsOf(words, this.shared, this.verbs);
    const flags = this.wordFlags.slice();
    for (const id of this.ruleIndex.words) flags[id] = (flags[id] as number) | Flag.anchor;
    words.freeze(flags);
    const size = words.size;
    return {
      words,
      wordFlags: flags,
      verbs: this.verbs,
      classCount: this.table.count,
      adverbs: () => (this.shared.find('adverb') ? this.shared.classOf('adverb', size) : undefined),
      rulePhrases: this.ruleIndex.build(size),
      actPhrases: new Map([...this.actIndexes].map(([act, index]) => [act, index.build(size)])),
      scratch: new Scratch(size),
      entryCount: this.entries,
      acts: new Set(source.acts.flatMap(({ id }) => [id, rootOf(id)])),
      rules: this.rules,
    };
  }

  /** To be called after `compile`. */
  digest(): LexiconDigest {
    return this.writer.write(this.source, this.words, this.wordFlags, this.sets);
  }

  /** @param trusted the wordings are known to be right, and their words to be known */
  private addClasses(
    scope: ClassScope,
    classes: Readonly<Record<string, readonly string[]>>,
    where: Pick<Place, 'file' | 'group'>,
    trusted: boolean,
  ): void {
    const parsed: { ast: Ast; wording: string; place: Place }[] = [];
    for (const [className, wordings] of Object.entries(classes)) {
      const place = { ...where, index: -1, className };
      if (trusted) {
        scope.add(className, () => wordings.map((wording) => parsePhrase(wording, this.verbs)));
        continue;
      }
      const asts = wordings.flatMap((wording) => {
        const ast = this.parse(wording, place);
        if (ast) parsed.push({ ast, wording, place });
        return ast ?? [];
      });
      this.guard(place, '', () => scope.add(className, () => asts));
    }
    for (const { ast, wording, place } of parsed) {
      this.guard(place, wording, () => {
        scope.check(ast);
        if (!hasCapture(ast)) return;
        throw new PhraseMistake('A class has no captures of its own. Please name the part where the class is used.', 0);
      });
    }
    for (const className of trusted ? [] : this.table.loops(scope)) {
      const message = `<${className}> leads back to itself. Please take it out of the classes that it uses.`;
      this.problems.push({ ...where, index: -1, className, wording: '', offset: 0, message });
    }
  }

  private addGroup(group: PhraseGroup, isAct: boolean): void {
    const rows = this.known?.rowsOf(group);
    const scope = group.classes ? new ClassScope(this.table, this.shared) : this.shared;
    const where = { file: group.file, group: group.id };
    if (group.classes) this.addClasses(scope, group.classes, where, rows !== undefined);
    const entries = group.phrases.map((source, index) => {
      const place = { ...where, index, className: '' };
      const phraseOf = (wording: string) =>
        rows ? this.lazyPhrase(wording, scope, source) : this.parsedPhrase(wording, place, scope, source);
      const entry = new CompiledEntry(this.entries++, group.id, isAct, index, source, phraseOf);
      if (rows) return entry;
      // Their words must be known and their mistakes told before anything is looked for.
      void entry.vetoes;
      source.wordings.forEach((wording, i) => {
        const ast = this.parse(wording, place, scope);
        if (ast) this.pending.push({ entry, scope, wording: i, ast });
      });
      return entry;
    });
    if (!rows) return;
    const known = this.known as DigestReader;
    const context = {
      known,
      phraseOf: (wording: string, source: PhraseSource) => this.lazyPhrase(wording, scope, source),
    };
    for (const row of rows) {
      const entry = entries[row[0]] as Entry;
      const wording = new KnownWording(entry, entry.isAct ? -1 : (this.rules.get(entry.owner) ?? -1), row, context);
      this.indexOf(entry).add(wording, known.setAt(row[2]), row[3] === 1);
    }
  }

  private addWording({ entry, scope, wording, ast }: Pending): void {
    const anchors = anchorsOf(ast, this.sets, (name) => scope.anchor(name));
    const anchor = rarestOf(anchors);
    if (!anchor) {
      const { file } = this.groupOf(entry);
      const message = 'This would be looked for everywhere. Please add at least one word that it can’t do without.';
      const place = { file, group: entry.owner, index: entry.index, className: '' };
      this.problems.push({ ...place, wording: entry.source.wordings[wording] as string, offset: 0, message });
      return;
    }
    const phrase = this.phrase(() => ast, scope, entry.source);
    const row = { anchor: anchor.ids, leads: anchor.leads, needs: needsOf(anchors, anchor), edge: edgeOf(ast) };
    this.indexOf(entry).add(this.wordingOf(entry, phrase, row), row.anchor, row.leads);
    this.writer.add(entry.owner, { phrase: entry.index, wording, ...row });
  }

  private lazyPhrase(wording: string, scope: ClassScope, source: PhraseSource): Phrase {
    return this.phrase(() => parsePhrase(wording, this.verbs), scope, source);
  }

  private parsedPhrase(wording: string, place: Place, scope: ClassScope, source: PhraseSource): Phrase | undefined {
    const ast = this.parse(wording, place, scope);
    return ast && this.phrase(() => ast, scope, source);
  }

  private phrase(ast: () => Ast, scope: ClassScope, source: PhraseSource): Phrase {
    return new Phrase(ast, (captures) => ({
      sets: this.sets,
      size: this.words.size,
      classOf: (name) => scope.classOf(name, this.words.size),
      isSubject: (name) => scope.isSubject(name),
      captures,
      tight: source.tight === true,
    }));
  }

  /** Parses a wording and learns its words. With a scope its classes are checked, too. */
  private parse(wording: string, place: Place, scope?: ClassScope): Ast | undefined {
    return this.guard(place, wording, () => {
      const ast = parsePhrase(wording, this.verbs);
      if (mayBeNothing(ast)) {
        throw new PhraseMistake('This could be nothing at all. Please leave one word outside of ( ).', 0);
      }
      for (const words of wordsIn(ast)) this.sets.idsOf(words);
      scope?.check(ast);
      return ast;
    });
  }

  private guard<T>(place: Place, wording: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (fault) {
      if (!(fault instanceof PhraseMistake)) throw fault;
      this.problems.push({ ...place, wording, offset: fault.offset, message: fault.message });
      return undefined;
    }
  }

  private indexOf({ isAct, owner }: Entry): AnchorIndexBuilder {
    if (!isAct) return this.ruleIndex;
    const act = rootOf(owner);
    let index = this.actIndexes.get(act);
    if (!index) {
      index = new AnchorIndexBuilder();
      this.actIndexes.set(act, index);
    }
    return index;
  }

  private groupOf(entry: Entry): PhraseGroup {
    const groups = entry.isAct ? this.source.acts : this.source.rules;
    return groups.find(({ id }) => id === entry.owner) as PhraseGroup;
  }

  private wordingOf(entry: Entry, phrase: Phrase, { needs, edge }: Pick<WordingFacts, 'needs' | 'edge'>): Wording {
    const rule = entry.isAct ? -1 : (this.rules.get(entry.owner) ?? -1);
    const { systems } = entry.source;
    return { phrase, entry, kinds: kindsOf(entry.source), rule, systems, needs, edge };
  }
}
