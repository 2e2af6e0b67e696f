import { syllable } from 'syllable';
import type { Sentence } from '#core/sentence.ts';

/** How hard a text is to read. */
export interface Reading {
  /** School years (US) that it takes to read it with ease. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const LETTERS = /\p{L}/u;

/**
 * The Flesch-Kincaid grade level:
 *
 *     0.39 × words / sentences + 11.8 × syllables / words − 15.59
 *
 * after Kincaid, Fishburne, Rogers and Chissom, “Derivation of New Readability Formulas (Automated Readability Index, Fog
 * Count and Flesch Reading Ease Formula) for Navy Enlisted Personnel”, Research Branch Report 8-75, Naval Technical
 * Training Command, 1975. A placeholder, an address, code, a label of the interface and a figure each count as a word of
 * one syllable: they are looked at rather than read out. Undefined where there are no words.
 */
export function readingOf(sentences: readonly Sentence[]): Reading | undefined {
  let words = 0;
  let syllables = 0;
  let count = 0;
  for (const sentence of sentences) {
    const spoken = syllablesOf(sentence);
    if (spoken.length === 0) continue;
    count++;
    words += spoken.length;
    for (const each of spoken) syllables += each;
  }
  if (words === 0) return undefined;
  return { grade: (0.39 * words) / count + (11.8 * syllables) / words - 15.59, words, sentences: count };
}

/** The syllables of each word of a sentence. */
function syllablesOf({ passage, start, end }: Sentence): number[] {
  const atoms = passage.atoms.filter((atom) => atom.start < end && start < atom.end && atom.kind !== 'markup');
  const out = atoms.map(() => 1);
  let from = start;
  for (const atom of [...atoms, { start: end, end }]) {
    for (const [word] of passage.view.text.slice(from, Math.max(from, atom.start)).matchAll(WORD)) {
      out.push(LETTERS.test(word) ? Math.max(1, syllable(word)) : 1);
    }
    from = Math.max(from, atom.end);
  }
  return out;
}
