import { defineRule, type Sentence } from '#rule';

/**
 * Two equal words with nothing but space between. The second one is in the same case as the first, or the first one
 * starts a sentence: “Will will call you” may be a person.
 */
const TWICE = /(?<![\p{L}\p{N}'’\-/@.])(\p{L}+)\s+(\p{L}+)(?![\p{L}\p{N}'’\-/@]|\.\p{L})/gu;

/** Words that are rightly said twice, for grammar or for the sound of it. */
const FINE = new Set('had that bye no ha knock so very really night please there now hear many is do'.split(' '));

/**
 * Only everyday little words are surely a slip; a name or a noun may be doubled on purpose. Left out are those that meet
 * their like by right: “sign in in the app”, “give her her key”, “turn it on on Monday”.
 */
const LITTLE = new Set(
  (
    'a an the and or but if of to at by for from with without as than then this these those it its we you your our my ' +
    'their his i they he she be are was were has have would could should might must not what which who when where ' +
    'how into onto about after before between under again also just only any all'
  ).split(' '),
);

export default defineRule({
  check({ sentences, report }) {
    for (const sentence of sentences) {
      for (const { start, end, word } of doubled(sentence)) {
        const { passage } = sentence;
        const fix = { title: `Write “${word}” once`, class: 'safe' as const };
        report({ at: { passage, start, end }, fixes: [{ ...fix, edits: [{ passage, start: start + word.length, end, text: '' }] }] });
      }
    }
  },
});

function doubled({ passage, start, end, text }: Sentence): { start: number; end: number; word: string }[] {
  const out = [];
  TWICE.lastIndex = 0;
  for (let found = TWICE.exec(text); found; found = TWICE.exec(text)) {
    const [whole, first = '', second = ''] = found;
    // The second word may be the first of the next pair.
    TWICE.lastIndex = found.index + whole.length - second.length;
    const word = first.toLowerCase();
    if (word !== second.toLowerCase() || FINE.has(word) || !LITTLE.has(word)) continue;
    if (first !== second && found.index > 0 && first !== first.toLowerCase()) continue;
    const at = { start: start + found.index, end: start + found.index + whole.length };
    if (at.end <= end && !passage.atoms.some((atom) => atom.start < at.end && at.start < atom.end)) {
      out.push({ ...at, word: first });
    }
  }
  return out;
}
