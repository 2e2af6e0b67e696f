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
  /** By word id, the position in `lists`; 0 where nothing is looked for. */
  readonly listOf: Uint16Array | Uint32Array;
  readonly lists: readonly (readonly AnchorGroup[])[];
  /** By group, the mark (see Scratch) of the search that tried its inner wordings last. */
  readonly tried: Int32Array;
}

/** Gathers wordings by their anchors. */
export class AnchorIndexBuilder {
  private readonly byWord = new Map<number, AnchorGroup[]>();
  private readonly groups = new Map<readonly number[], AnchorGroup>();

  /** @param ids the same array for the same words, so that they share a group */
  add(wording: Wording, ids: readonly number[], leads: boolean): void {
    let group = this.groups.get(ids);
    if (!group) {
      group = { index: this.groups.size, leading: [], inner: [] };
      this.groups.set(ids, group);
      for (const id of ids) {
        const list = this.byWord.get(id);
        if (list) list.push(group);
        else this.byWord.set(id, [group]);
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
    const listOf = this.byWord.size < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
    const lists: (readonly AnchorGroup[])[] = [[]];
    for (const [id, list] of this.byWord) listOf[id] = lists.push(list) - 1;
    return { listOf, lists, tried: new Int32Array(this.groups.size) };
  }
}

/** The same index with only the wordings that pass `keep`. Shares what it can with the one it is made of. */
export function narrowIndex(index: AnchorIndex, keep: (wording: Wording) => boolean): AnchorIndex {
  const { listOf, lists, tried } = index;
  const narrowed = new Map<AnchorGroup, AnchorGroup | undefined>();
  const narrow = (group: AnchorGroup): AnchorGroup | undefined => {
    if (narrowed.has(group)) return narrowed.get(group);
    const leading = group.leading.filter(keep);
    const inner = group.inner.filter(keep);
    const own = leading.length + inner.length === 0 ? undefined : { index: group.index, leading, inner };
    narrowed.set(group, own);
    return own;
  };
  const kept = lists.map((list) => list.flatMap((group) => narrow(group) ?? []));
  const own = listOf.map((at) => ((kept[at] as readonly AnchorGroup[]).length === 0 ? 0 : at));
  return { listOf: own, lists: kept, tried };
}
