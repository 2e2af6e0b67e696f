import type { Ast } from './ast.ts';
import { bitsOf } from './bits.ts';
import { frequencyOf } from './frequency.ts';
import { atomIds, contracted, Mark } from './marks.ts';
import { formOf, type Verbs, verbForms } from './verbs.ts';
import type { WordTable } from './words.ts';

/** The ids that the words of a phrase stand for, contractions included, and their bits. */
export class WordSets {
  private readonly verbIds = new Map<string, readonly number[]>();
  private readonly literal = new Map<string, readonly number[]>();
  private readonly bits = new Map<readonly number[], Uint32Array>();
  private readonly unions = new Map<string, readonly number[]>();
  private numberIds: readonly number[] = [];
  private frequencies = new Float64Array(0);

  constructor(private readonly words: WordTable) {}

  /** Learns all forms of the verbs. */
  addVerbs(verbs: Verbs): void {
    const any = new Set<number>();
    for (const form of verbForms) {
      const ids = new Set<number>();
      for (const verb of verbs.all()) for (const word of formOf(verb, form)) this.addWord(ids, word);
      if (form === 'ing') ids.add(Mark.ing);
      if (form === 'past' || form === 'done') ids.add(Mark.ed);
      this.verbIds.set(form, [...ids]);
      for (const id of ids) any.add(id);
    }
    this.verbIds.set('any', [...any]);
  }

  /** Takes over the verbs and numbers of a digest. */
  restore(verbs: Iterable<readonly [form: string, ids: readonly number[]]>, numbers: readonly number[]): void {
    for (const [form, ids] of verbs) this.verbIds.set(form, ids);
    this.numberIds = numbers;
  }

  /** The verbs' ids by form, `any` among them. */
  get verbs(): ReadonlyMap<string, readonly number[]> {
    return this.verbIds;
  }

  /** What `<number>` finds. */
  get numbers(): readonly number[] {
    return this.numberIds;
  }

  /**
   * To be called when all words are in.
   * @param words number words, which `<number>` finds beside figures
   * @param from the first id whose word may be a figure that is not known as such yet
   */
  complete(words: readonly string[], from: number): void {
    const ids = new Set<number>(this.numberIds.length > 0 ? this.numberIds : [Mark.number]);
    for (const word of words) this.addWord(ids, word);
    for (let id = from; id < this.words.size; id++) {
      const first = this.words.text(id).charCodeAt(0);
      if (first >= 48 && first <= 57) ids.add(id);
    }
    this.numberIds = [...ids];
  }

  /** The ids of one token of a phrase. The same array for the same words. */
  idsOf(ast: Ast): readonly number[] {
    switch (ast.kind) {
      case 'words':
        ast.ids ??= ast.words.length === 1 ? this.ofWord(ast.words[0] as string) : this.ofWords(ast.words);
        return ast.ids;
      case 'capitals':
        return this.ofWord(ast.word);
      case 'mark':
        return this.ofWord(this.words.text(ast.id));
      case 'verb':
        return this.verbIds.get(ast.form) as readonly number[];
      case 'atoms':
        return ast.ids;
      case 'atom':
        return atoms;
      case 'number':
        return this.numberIds;
      default:
        return [];
    }
  }

  bitsOf(ids: readonly number[]): Uint32Array {
    let bits = this.bits.get(ids);
    if (!bits) {
      bits = bitsOf(ids, this.words.size);
      this.bits.set(ids, bits);
    }
    return bits;
  }

  /** How often one of the words stands among 100,000 tokens, roughly. To be called when all words are in. */
  cost(ids: readonly number[]): number {
    let sum = 0;
    if (this.frequencies.length === 0) {
      this.frequencies = Float64Array.from({ length: this.words.size }, (_, id) => frequencyOf(this.words.text(id)));
    }
    for (let i = 0; i < ids.length; i++) sum += this.frequencies[ids[i] as number] as number;
    return sum;
  }

  private ofWord(word: string): readonly number[] {
    let ids = this.literal.get(word);
    if (!ids) {
      const set = new Set<number>();
      this.addWord(set, word);
      ids = [...set];
      this.literal.set(word, ids);
    }
    return ids;
  }

  private ofWords(words: readonly string[]): readonly number[] {
    const key = words.join('|');
    let ids = this.unions.get(key);
    if (!ids) {
      const set = new Set<number>();
      for (const word of words) this.addWord(set, word);
      ids = [...set];
      this.unions.set(key, ids);
    }
    return ids;
  }

  private addWord(ids: Set<number>, word: string): void {
    ids.add(this.words.intern(word));
    const more = Object.hasOwn(contracted, word) ? contracted[word] : undefined;
    if (more) for (const id of more) ids.add(id);
  }
}

const atoms: readonly number[] = Object.values(atomIds);
