import { defineRule } from '#rule';

/** Two equal words of up to seven letters with nothing but space between, no part of a longer word or an address. */
const TWICE = /\b([A-Za-z]{1,7})\s+(\1)\b(?![-'’@/]|\.\w)/gi;
/** What a little word is part of: “l'a a”, “e-to to”, “café é”. */
const PART = /[\p{L}\p{N}'’\-/@.]/u;
const STARTS = /(^|[.!?:]["”’)]?\s+|\n)$/;

/**
 * Only everyday little words are surely a slip; a name or a noun may be doubled on purpose. Left out are those that meet
 * their like by right, as in “give her her key”.
 */
const LITTLE = new Set(
  (
    'a an the and or but if of to at by for from with without as than then this these those it its we you your our my ' +
    'their his i they he she be are was were has have would could should might must not what which who when where ' +
    'how into onto about after before between under again also just only any all us can will'
  ).split(' '),
);

/** These meet their like after some words by right, and are a slip after the others. */
const BY_RIGHT: Readonly<Record<string, RegExp>> = {
  is: /\b(it|that|this|what|there|he|she|who|which|where)$/i,
  in: /\b(log|logs|logged|sign|signs|signed|check|checked|opt|opted|plug|plugged|come|comes|came|drop|dropped|hand|handed|fill|type|key|call|called|get|gets|go|goes|move|moved|stay|cash|tune|dial|bring|put|send|turn|turned|settle|book|be|are|is|was|am|you|it|them|this|that)$/i,
  on: /\b(turn|turned|switch|switched|log|logged|sign|signed|carry|go|goes|keep|hold|hang|try|put|add|get|move|pass|click|rely|live|work|later|now|is|are|was|be|early|it|them|this|that|you|act|count|bring|come|insist|read)$/i,
};

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
    const lower = word.toLowerCase();
    const slip = LITTLE.has(lower) || (BY_RIGHT[lower]?.test(text.slice(0, start).trimEnd()) === false && start > 0);
    if (slip) out.push({ start, end: start + whole.length, word });
  }
  return out;
}
