import { reservedWords } from './marks.ts';
import { otherSpellings } from './spelling.ts';

/*
 * A word is looked up by two hashes over its UTF-16 code units (A to Z in lower case), and never compared letter by letter:
 * 64 bits tell apart all words that anybody will write. All that is wanted of a word then stands in one place in memory.
 */

/** Start values of the two hashes. */
export const hashStart = 7;
export const hashStart2 = 0x2545f491;

/** The first hash with one more UTF-16 code unit. */
export function hashNext(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The second hash with one more UTF-16 code unit. */
export function hashNext2(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The words that a lexicon knows, each with a number. Words are in lower case, apostrophes straight. */
export class WordTable {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];
  /** Four numbers a slot: the second hash, the word's id (0 in an empty slot), its flags, and the first hash. */
  slots: Int32Array = new Int32Array(4);

  /** @param known words as `written` gives them */
  constructor(known = '') {
    for (const word of reservedWords) this.add(word);
    if (known === '') return;
    for (const spellings of known.split(' ')) {
      const [word = '', ...others] = spellings.split('=');
      const id = this.add(word);
      for (const other of others) this.ids.set(other, id);
    }
  }

  /** All words that are not reserved, in the order of their ids, each with its other spellings. */
  written(): string {
    const spellings: string[][] = this.texts.map(() => []);
    for (const [word, id] of this.ids) if (word !== this.texts[id]) spellings[id]?.push(word);
    return this.texts
      .map((word, id) => [word, ...(spellings[id] ?? [])].join('='))
      .slice(reservedWords.length)
      .join(' ');
  }

  /** How many words there are; ids are below it. */
  get size(): number {
    return this.texts.length;
  }

  /** The word's id; a word that is new gets one, and its other spellings the same. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.add(word);
    for (const other of otherSpellings(word)) if (!this.ids.has(other)) this.ids.set(other, id);
    return id;
  }

  /** The word's id, or 0. */
  id(word: string): number {
    return this.ids.get(word) ?? 0;
  }

  /** The word as it was first interned. */
  text(id: number): string {
    return this.texts[id] ?? '';
  }

  /**
   * To be called once, when no more words come: makes `find` ready.
   * @param flags bits of `Flag` by word id
   */
  freeze(flags: Int32Array): void {
    let size = 1024;
    while (size < this.ids.size * 1.6) size *= 2;
    const slots = new Int32Array(size * 4);
    for (const [word, id] of this.ids) {
      let hash = hashStart;
      let hash2 = hashStart2;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        hash = hashNext(hash, unit);
        hash2 = hashNext2(hash2, unit);
      }
      let slot = (hash & (size - 1)) * 4;
      while (slots[slot + 1] !== 0) slot = (slot + 4) & (slots.length - 1);
      slots[slot] = hash2;
      slots[slot + 1] = id;
      slots[slot + 2] = flags[id] as number;
      slots[slot + 3] = hash;
    }
    this.slots = slots;
  }

  /** Position in `slots` of the word with these hashes, or -1. */
  find(hash: number, hash2: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    for (let slot = (hash << 2) & last; ; slot = (slot + 4) & last) {
      if (slots[slot + 1] === 0) return -1;
      if (slots[slot] === hash2 && slots[slot + 3] === hash) return slot;
    }
  }

  private add(word: string): number {
    const id = this.texts.length;
    this.texts.push(word);
    this.ids.set(word, id);
    return id;
  }
}
