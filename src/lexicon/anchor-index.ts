import type { Wording } from './lexicon.ts';

/** Wordings that are looked for where one of certain words stands. */
export interface AnchorGroup {
  /** Position among all groups of its index. */
  readonly index: number;
  /** Those that start with the word. */
  readonly leading: Wording[];
  /** Those that have it further on; tried from each place of the sentence. */
  readonly inner: Wording[];
}

/** Which wordings to try where a word stands. */
export interface AnchorIndex {
  /** By word id; no holes, as it is read for every token. */
  readonly byWord: readonly (readonly AnchorGroup[] | undefined)[];
  /** By group, the mark (see Scratch) of the search that tried its inner wordings last. */
  readonly tried: Int32Array;
}

/** Gathers wordings by their anchors. */
export class AnchorIndexBuilder {
  private readonly byWord: (AnchorGroup[] | undefined)[] = [];
  private readonly groups = new Map<readonly number[], AnchorGroup>();

  /** @param ids the same array for the same words, so that they share a group */
  add(wording: Wording, ids: readonly number[], leads: boolean): void {
    let group = this.groups.get(ids);
    if (!group) {
      group = { index: this.groups.size, leading: [], inner: [] };
      this.groups.set(ids, group);
      for (const id of ids) {
        const list = this.byWord[id];
        if (list) list.push(group);
        else this.byWord[id] = [group];
      }
    }
    (leads ? group.leading : group.inner).push(wording);
  }

  /** The ids of all anchors. */
  *words(): Iterable<number> {
    for (const ids of this.groups.keys()) yield* ids;
  }

  /** @param size how many words there are */
  build(size: number): AnchorIndex {
    return {
      byWord: Array.from({ length: size }, (_, id) => this.byWord[id]),
      tried: new Int32Array(this.groups.size),
    };
  }
}
