import {
  edges,
  encodeNumbers,
  type GroupDigest,
  type LexiconDigest,
  type WordingRow,
  weightOfClasses,
  weightOfGroup,
} from './digest.ts';
import type { LexiconSource } from './source.ts';
import type { WordSets } from './word-sets.ts';
import type { WordTable } from './words.ts';

/** What is known of a wording once it is compiled. */
export interface WordingFacts {
  /** Position of the phrase in its group. */
  readonly phrase: number;
  /** Position of the wording in the phrase. */
  readonly wording: number;
  /** The same array for the same words. */
  readonly anchor: readonly number[];
  readonly leads: boolean;
  readonly needs: readonly (readonly number[])[];
  readonly edge: 'start' | 'clause' | undefined;
}

/** Gathers what compiling finds out. */
export class DigestWriter {
  private readonly facts = new Map<string, WordingFacts[]>();

  add(group: string, facts: WordingFacts): void {
    const list = this.facts.get(group);
    if (list) list.push(facts);
    else this.facts.set(group, [facts]);
  }

  write(source: LexiconSource, words: WordTable, flags: Int32Array, wordSets: WordSets): LexiconDigest {
    const sets = new Map<string, number>();
    const setOf = (ids: readonly number[]) => {
      const text = encodeNumbers(ids);
      const known = sets.get(text);
      if (known !== undefined) return known;
      sets.set(text, sets.size);
      return sets.size - 1;
    };
    const rowOf = ({ phrase, wording, anchor, leads, needs, edge }: WordingFacts): WordingRow => {
      const edgeIndex = edges.indexOf(edge) as 0 | 1 | 2;
      return [phrase, wording, setOf(anchor), leads ? 1 : 0, edgeIndex, ...needs.map(setOf)];
    };
    const groups: Record<string, GroupDigest> = {};
    for (const group of [...source.acts, ...source.rules]) {
      groups[group.id] = { weight: weightOfGroup(group), rows: (this.facts.get(group.id) ?? []).map(rowOf) };
    }
    const verbs = Object.fromEntries([...wordSets.verbs].map(([form, ids]) => [form, setOf(ids)]));
    const numbers = setOf(wordSets.numbers);
    return {
      weight: weightOfClasses(source.classes),
      words: words.written(),
      flags: encodeNumbers(flags),
      sets: [...sets.keys()].join(' '),
      verbs,
      numbers,
      groups,
    };
  }
}
