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
  /** By word id, the position of its list; 0 where nothing is looked for. */
  readonly listOf: Uint16Array | Uint32Array;
  /** The list at a position other than 0. It may be empty. */
  listAt(position: number): readonly AnchorGroup[];
  /** The ids of all anchors. */
  readonly words: readonly number[];
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
  get words(): number[] {
    return [...this.byWord.keys()];
  }

  /** @param size how many words there are */
  build(size: number): AnchorIndex {
    const listOf = this.byWord.size < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
    const lists: (readonly AnchorGroup[])[] = [[]];
    for (const [id, list] of this.byWord) listOf[id] = lists.push(list) - 1;
    const listAt = (position: number) => lists[position] as readonly AnchorGroup[];
    return { listOf, listAt, words: this.words, tried: new Int32Array(this.groups.size) };
  }
}

/** The same index with only the wordings that pass `keep`: a list is gone through when it is first asked for. */
export function narrowIndex(index: AnchorIndex, keep: (wording: Wording) => boolean): AnchorIndex {
  return new NarrowIndex(index, keep);
}

class NarrowIndex implements AnchorIndex {
  readonly listOf: AnchorIndex['listOf'];
  readonly tried: Int32Array;
  private readonly lists: (readonly AnchorGroup[] | undefined)[] = [];
  private readonly narrowed = new Map<AnchorGroup, AnchorGroup | undefined>();

  constructor(
    private readonly wide: AnchorIndex,
    private readonly keep: (wording: Wording) => boolean,
  ) {
    this.listOf = wide.listOf;
    this.tried = wide.tried;
  }

  get words(): readonly number[] {
    return this.wide.words;
  }

  listAt(position: number): readonly AnchorGroup[] {
    let list = this.lists[position];
    if (!list) {
      list = this.wide.listAt(position).flatMap((group) => this.narrow(group) ?? []);
      this.lists[position] = list;
    }
    return list;
  }

  private narrow(group: AnchorGroup): AnchorGroup | undefined {
    if (this.narrowed.has(group)) return this.narrowed.get(group);
    const leading = group.leading.filter(this.keep);
    const inner = group.inner.filter(this.keep);
    const own = leading.length + inner.length === 0 ? undefined : { index: group.index, leading, inner };
    this.narrowed.set(group, own);
    return own;
  }
}
