import { decodeNumbers, type LexiconDigest, type WordingRow, weightOfClasses, weightOfGroup } from './digest.ts';
import { Flag } from './flags.ts';
import type { LexiconSource, PhraseGroup } from './source.ts';
import type { WordSets } from './word-sets.ts';
import type { WordTable } from './words.ts';

/** Gives back what a digest holds. */
export class DigestReader {
  private readonly lists: readonly string[];
  private readonly sets: (readonly number[] | undefined)[] = [];

  private constructor(readonly digest: LexiconDigest) {
    this.lists = digest.sets.split(' ');
  }

  /** Undefined where the digest is of another lexicon. */
  static of(digest: LexiconDigest, source: LexiconSource): DigestReader | undefined {
    return digest.weight === weightOfClasses(source.classes) ? new DigestReader(digest) : undefined;
  }

  restore(sets: WordSets): void {
    const { verbs, numbers } = this.digest;
    sets.restore(
      Object.entries(verbs).map(([form, at]) => [form, this.setAt(at)] as const),
      this.setAt(numbers),
    );
  }

  /** Bits of `Flag` by word id; words that came since are only told from adverbs. */
  flags(words: WordTable): Int32Array {
    const flags = new Int32Array(words.size);
    const known = decodeNumbers(this.digest.flags);
    flags.set(known);
    for (let id = known.length; id < flags.length; id++) {
      const word = words.text(id);
      if (word.length > 4 && word.endsWith('ly')) flags[id] = Flag.ly;
    }
    return flags;
  }

  /** What is known of a group's wordings; undefined where the group is new or was changed. */
  rowsOf(group: PhraseGroup): readonly WordingRow[] | undefined {
    const { groups } = this.digest;
    const known = Object.hasOwn(groups, group.id) ? groups[group.id] : undefined;
    return known?.weight === weightOfGroup(group) ? known.rows : undefined;
  }

  /** The word ids of a list. The same array each time. */
  setAt(at: number): readonly number[] {
    const known = this.sets[at];
    if (known) return known;
    const ids = decodeNumbers(this.lists[at] as string);
    this.sets[at] = ids;
    return ids;
  }
}
