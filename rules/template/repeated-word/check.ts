import { defineRule } from '#rule';

/** What a little word is part of: “l'a a”, “e-to to”, “café é”. */
const PART = /[\p{L}\p{N}'’\-/@.]/u;
/** After it the second word is part of something longer: “a a-level”, “to to.example”. */
const FOLLOWS = /^([-'’@/\p{N}]|\.\p{L})/u;
/** Code units of the longest word that is looked at. */
const LONGEST = 7;
const STARTS = /(^|[.!?:]["”’)]?\s+|\n)$/;

/**
 * Only everyday little words are surely a slip; a name or a noun may be doubled on purpose. Left out are those that meet
 * their like by right, as in “give her her key”.
 */
const LITTLE = new Set(
  (
    'a an the and or but if of to at by for from with without as than then this these those it its we you your our my ' +
    'their his i they he she be are was were has have would could should might must not what which who when where ' +
    'how into onto about after before between under again also just only any all us me them can will ' +
    'been being does because while until since through such some most get got make made send sent need want thanks'
  ).split(' '),
);

/** These meet their like after some words by right, and are a slip after the others. */
const BY_RIGHT: Readonly<Record<string, RegExp>> = {
  is: /\b(it|that|this|what|there|he|she|who|which|where)$/i,
  in: /\b((?:log|sign|check|opt|plug|turn|fill|key|call|hand|book|drop|sett|mov|com)\w*ing|log|logs|logged|sign|signs|signed|check|checked|opt|opted|plug|plugged|come|comes|came|drop|dropped|hand|handed|fill|type|key|call|called|get|gets|go|goes|move|moved|stay|cash|tune|dial|bring|put|send|turn|turned|settle|book|be|are|is|was|am|you|it|them|this|that)$/i,
  on: /\b((?:turn|switch|log|sign|carry|hold|keep|try|putt|add|click|rely)\w*ing|turn|turned|switch|switched|log|logged|sign|signed|carry|go|goes|keep|hold|hang|try|put|add|get|move|pass|click|rely|live|work|later|now|is|are|was|be|early|it|them|this|that|you|act|count|bring|come|insist|read)$/i,
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

/** Looks at each word once, without a regular expression: this runs over every text. */
function doubled(text: string): Doubled[] {
  const out: Doubled[] = [];
  let lastStart = -1;
  let lastEnd = -1;
  let i = 0;
  while (i < text.length) {
    if (!isLetter(text.charCodeAt(i))) {
      // Anything but white space between two words keeps them apart.
      if (!isSpace(text.charCodeAt(i))) lastStart = -1;
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && isLetter(text.charCodeAt(i))) i++;
    if (
      lastStart >= 0 &&
      i - start === lastEnd - lastStart &&
      i - start <= LONGEST &&
      isSlip(text, lastStart, start, i)
    ) {
      out.push({ start: lastStart, end: i, word: text.slice(lastStart, lastEnd) });
    }
    lastStart = start;
    lastEnd = i;
  }
  return out;
}

/** Are the words at `first` and `second` one word said twice by mistake? `end` is where the second one ends. */
function isSlip(text: string, first: number, second: number, end: number): boolean {
  const word = text.slice(first, first + end - second);
  const again = text.slice(second, end);
  const lower = word.toLowerCase();
  if (lower !== again.toLowerCase()) return false;
  if (first > 0 && PART.test(text[first - 1] as string)) return false;
  if (FOLLOWS.test(text.slice(end, end + 2))) return false;
  // “Will will call you” may be a person: a capital counts only at the start of a sentence.
  if (word !== again && !STARTS.test(text.slice(0, first))) return false;
  return LITTLE.has(lower) || (first > 0 && BY_RIGHT[lower]?.test(text.slice(0, first).trimEnd()) === false);
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
