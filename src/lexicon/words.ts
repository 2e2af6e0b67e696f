import { reservedWords } from './marks.ts';
import { otherSpellings } from './spelling.ts';

/** Start value of the hash that `find` takes. */
export const hashStart = 7;

/** The hash with one more UTF-16 code unit; letters A to Z must be given in lower case. */
export function hashNext(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The words that a lexicon knows, each with a number. Words are in lower case, apostrophes straight. */
export class WordTable {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];
  private slots: Int32Array = new Int32Array(0);
  private entryIds: number[] = [];
  private entryTexts: string[] = [];
  private entryHashes: Int32Array = new Int32Array(0);

  constructor() {
    for (const word of reservedWords) this.add(word);
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

  /** To be called once, when no more words come: makes `find` ready. */
  freeze(): void {
    let size = 1024;
    while (size < this.ids.size * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.entryIds = [0];
    this.entryTexts = [''];
    this.entryHashes = new Int32Array(this.ids.size + 1);
    for (const [word, id] of this.ids) {
      let hash = hashStart;
      for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
      let slot = hash & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = this.entryIds.length;
      this.entryHashes[this.entryIds.length] = hash;
      this.entryIds.push(id);
      this.entryTexts.push(word);
    }
  }

  /**
   * The id of the word text[start, end), its case aside, or 0.
   * @param hash `hashNext` over the word's code units, A to Z in lower case
   */
  find(hash: number, text: string, start: number, end: number): number {
    const mask = this.slots.length - 1;
    const length = end - start;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number;
      if (entry === 0) return 0;
      if (this.entryHashes[entry] !== hash) continue;
      const word = this.entryTexts[entry] as string;
      if (word.length !== length) continue;
      let i = 0;
      while (i < length) {
        const unit = text.charCodeAt(start + i);
        if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== word.charCodeAt(i)) break;
        i++;
      }
      if (i === length) return this.entryIds[entry] as number;
    }
  }

  private add(word: string): number {
    const id = this.texts.length;
    this.texts.push(word);
    this.ids.set(word, id);
    return id;
  }
}
