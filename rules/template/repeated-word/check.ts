import { defineRule } from '#rule';

/** Two equal words of up to seven letters with nothing but space between, no part of a longer word or an address. */
const TWICE = /\b([A-Za-z]{1,7})\s+(\1)\b(?![-'’@/]|\.\w)/gi;
/** What a little word is part of: “l'a a”, “e-to to”, “café é”. */
const PART = /[\p{L}\p{N}'’\-/@.]/u;
const STARTS = /(^|[.!?:]["”’)]?\s+|\n)$/;

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
  check({ message, report }) {
    for (const passage of message.passages) {
      for (const { start, end, word } of doubled(passage.view.text)) {
        if (passage.atoms.some((atom) => atom.start < end && start < atom.end)) continue;
        const edits = [{ passage, start: start + word.length, end, text: '' }];
        report({ at: { passage, start, end }, fixes: [{ title: `Write “${word}” once`, class: 'safe', edits }] });
      }
    }
  },
});

interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function doubled(text: string): Doubled[] {
  const out: Doubled[] = [];
  TWICE.lastIndex = 0;
  for (let found = TWICE.exec(text); found; found = TWICE.exec(text)) {
    const [whole, word = '', again = ''] = found;
    const start = found.index;
    if (start > 0 && PART.test(text[start - 1] as string)) continue;
    // “Will will call you” may be a person: a capital counts only at the start of a sentence.
    if (word !== again && !STARTS.test(text.slice(0, start))) continue;
    if (LITTLE.has(word.toLowerCase())) out.push({ start, end: start + whole.length, word });
  }
  return out;
}
