import type { Kind } from '#core/message.ts';
import { rootOf } from './acts.ts';
import { AnchorIndexBuilder } from './anchor-index.ts';
import { anchorsOf, needsOf, rarestOf } from './anchors.ts';
import { type Ast, PhraseMistake } from './ast.ts';
import type { Building } from './build-nodes.ts';
import { ClassScope, ClassTable, childrenOf } from './class-table.ts';
import { Flag } from './flags.ts';
import type { Entry, Lexicon, Vetoes, Wording } from './lexicon.ts';
import { parsePhrase } from './parse-phrase.ts';
import { Phrase } from './phrase.ts';
import { LexiconError, type LexiconProblem } from './problem.ts';
import { Scratch } from './scratch.ts';
import { edgeOf } from './shape.ts';
import type { LexiconSource, PhraseGroup, PhraseSource } from './source.ts';
import { Verbs } from './verbs.ts';
import { internGrammar, wordFlagsOf } from './word-flags.ts';
import { WordSets } from './word-sets.ts';
import { WordTable } from './words.ts';

/** Compiles all phrases. @throws LexiconError that tells every wording that can't be compiled, and how to mend it */
export function compileLexicon(source: LexiconSource): Lexicon {
  const compiler = new Compiler(source);
  const lexicon = compiler.compile();
  if (compiler.problems.length > 0) throw new LexiconError(compiler.problems);
  return lexicon;
}

/** What `compileLexicon` would throw; empty where all is well. */
export function lexiconProblems(source: LexiconSource): readonly LexiconProblem[] {
  const compiler = new Compiler(source);
  compiler.compile();
  return compiler.problems;
}

const vetoKeys = ['unless', 'unlessSentence', 'unlessNext', 'onlySentence', 'notAfter', 'notBefore'] as const;
const noVetoes: readonly Phrase[] = [];

/** Where a wording stands, for problems. */
type Place = Pick<LexiconProblem, 'file' | 'group' | 'index' | 'className'>;

interface Parsed {
  readonly entry: Entry;
  readonly scope: ClassScope;
  readonly asts: readonly Ast[];
}

class Compiler {
  readonly problems: LexiconProblem[] = [];
  private readonly words = new WordTable();
  private readonly verbs: Verbs;
  private readonly sets: WordSets;
  private readonly table: ClassTable;
  private readonly shared: ClassScope;
  private readonly parsed: Parsed[] = [];
  private readonly ruleIndex = new AnchorIndexBuilder();
  /** By act, its finer kinds included. */
  private readonly actIndexes = new Map<string, AnchorIndexBuilder>();

  constructor(private readonly source: LexiconSource) {
    this.verbs = new Verbs(source.verbs);
    this.sets = new WordSets(this.words, this.verbs);
    this.table = new ClassTable(this.sets);
    this.shared = new ClassScope(this.table, undefined);
  }

  compile(): Lexicon {
    const { source, words } = this;
    internGrammar(words);
    this.addClasses(this.shared, source.classes, '', '');
    for (const group of source.acts) this.addGroup(group, true);
    for (const group of source.rules) this.addGroup(group, false);
    this.sets.complete(plainWords(this.shared.astOf('number-word')));
    if (this.problems.length === 0) for (const parsed of this.parsed) this.addWordings(parsed);
    const wordFlags = wordFlagsOf(words, this.shared, this.verbs);
    for (const id of this.ruleIndex.words()) wordFlags[id] = (wordFlags[id] as number) | Flag.anchor;
    words.freeze(wordFlags);
    const hasAdverbs = this.problems.length === 0 && this.shared.find('adverb') !== undefined;
    return {
      words,
      wordFlags,
      verbs: this.verbs,
      classCount: this.table.count,
      adverbials: hasAdverbs ? this.shared.classOf('adverb', words.size) : undefined,
      rulePhrases: this.ruleIndex.build(words.size),
      actPhrases: new Map([...this.actIndexes].map(([act, index]) => [act, index.build(words.size)])),
      scratch: new Scratch(words.size),
      entryCount: this.parsed.length,
      acts: new Set(source.acts.flatMap(({ id }) => [id, rootOf(id)])),
      rules: new Set(source.rules.map(({ id }) => id)),
    };
  }

  private addClasses(
    scope: ClassScope,
    classes: Readonly<Record<string, readonly string[]>>,
    file: string,
    group: string,
  ): void {
    const parsed: { ast: Ast; wording: string; place: Place }[] = [];
    for (const [className, wordings] of Object.entries(classes)) {
      const place = { file, group, index: -1, className };
      const asts: Ast[] = [];
      for (const wording of wordings) {
        const ast = this.parse(wording, place);
        if (!ast) continue;
        asts.push(ast);
        parsed.push({ ast, wording, place });
      }
      this.guard(place, '', () => scope.add(className, asts));
    }
    for (const { ast, wording, place } of parsed) {
      this.guard(place, wording, () => {
        scope.check(ast);
        if (hasCapture(ast)) {
          throw new PhraseMistake(
            'A class has no captures of its own. Please name the part where the class is used.',
            0,
          );
        }
      });
    }
    for (const className of this.table.loops(scope)) {
      const message = `<${className}> leads back to itself. Please take it out of the classes that it uses.`;
      this.problems.push({ file, group, index: -1, className, wording: '', offset: 0, message });
    }
  }

  private addGroup(group: PhraseGroup, isAct: boolean): void {
    const scope = group.classes ? new ClassScope(this.table, this.shared) : this.shared;
    if (group.classes) this.addClasses(scope, group.classes, group.file, group.id);
    group.phrases.forEach((source, index) => {
      const place = { file: group.file, group: group.id, index, className: '' };
      const asts = source.wordings.flatMap((wording) => this.parse(wording, place, scope) ?? []);
      const vetoes = this.vetoesOf(source, scope, place);
      const serial = this.parsed.length;
      const entry: Entry = { serial, owner: group.id, isAct, index, source, vetoes };
      this.parsed.push({ entry, scope, asts });
    });
  }

  private vetoesOf(source: PhraseSource, scope: ClassScope, place: Place): Vetoes {
    const out: Record<string, readonly Phrase[]> = {};
    for (const key of vetoKeys) {
      const wordings = source[key];
      out[key] = wordings
        ? wordings.flatMap((wording) => {
            const ast = this.parse(wording, place, scope);
            return ast ? [this.phrase(ast, scope, source)] : [];
          })
        : noVetoes;
    }
    return out as unknown as Vetoes;
  }

  private phrase(ast: Ast, scope: ClassScope, source: PhraseSource): Phrase {
    return new Phrase(ast, (captures) => ({ ...this.building(scope), captures, tight: source.tight === true }));
  }

  /** Parses a wording and learns its words. With a scope its classes are checked, too. */
  private parse(wording: string, place: Place, scope?: ClassScope): Ast | undefined {
    return this.guard(place, wording, () => {
      const ast = parsePhrase(wording, this.verbs);
      if (mayBeNothing(ast)) {
        throw new PhraseMistake('This could be nothing at all. Please leave one word outside of ( ).', 0);
      }
      this.learn(ast);
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

  private learn(ast: Ast): void {
    if (ast.kind === 'words' || ast.kind === 'capitals') this.sets.idsOf(ast);
    else for (const item of childrenOf(ast)) this.learn(item);
  }

  private building(scope: ClassScope): Building {
    const size = this.words.size;
    return {
      sets: this.sets,
      size,
      classOf: (name) => scope.classOf(name, size),
      isSubject: (name) => scope.isSubject(name),
      captures: [],
      tight: false,
    };
  }

  private addWordings({ entry, scope, asts }: Parsed): void {
    asts.forEach((ast, i) => {
      const anchors = anchorsOf(ast, this.sets, (name) => scope.anchor(name));
      const anchor = rarestOf(anchors);
      if (!anchor) {
        const { file } = this.groupOf(entry);
        const message = 'This would be looked for everywhere. Please add at least one word that it can’t do without.';
        const wording = entry.source.wordings[i] as string;
        const place = { file, group: entry.owner, index: entry.index, className: '' };
        this.problems.push({ ...place, wording, offset: 0, message });
        return;
      }
      const phrase = this.phrase(ast, scope, entry.source);
      const { kinds, systems } = entry.source;
      const isFor = (kind: Kind) => kinds === undefined || kinds.includes(kind);
      const wording: Wording = {
        phrase,
        entry,
        kinds: { macro: isFor('macro'), article: isFor('article'), note: isFor('note') },
        systems,
        needs: needsOf(anchors, anchor),
        edge: edgeOf(ast),
      };
      this.indexOf(entry).add(wording, anchor.ids, anchor.leads);
    });
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
}

function plainWords(ast: Ast | undefined): readonly string[] {
  if (!ast) return [];
  if (ast.kind === 'words') return ast.words;
  return childrenOf(ast).flatMap(plainWords);
}

/** Could it match without a single token? */
function mayBeNothing(ast: Ast): boolean {
  if (ast.kind === 'capture') return mayBeNothing(ast.item);
  if (ast.kind === 'either') return ast.items.some(mayBeNothing);
  if (ast.kind === 'sequence') return ast.items.every(mayBeNothing);
  return ['optional', 'gap', 'start', 'clause', 'end', 'not'].includes(ast.kind);
}

function hasCapture(ast: Ast): boolean {
  return ast.kind === 'capture' || childrenOf(ast).some(hasCapture);
}
