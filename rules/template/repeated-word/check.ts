import { defineRule } from '#rule';

/** What a little word is part of: “l'a a”, “e-to to”, “café é”. */
const PART = /[\p{L}\p{N}'’\-/@._]/u;
/** After it the second word is part of something longer: “a a-level”, “to to.example”. */
const FOLLOWS = /^([-'’@/\p{N}]|\.\p{L})/u;
/** Code units of the longest word that is looked at. */
const LONGEST = 16;
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

/**
 * Words said twice on purpose, and names and things that are a word doubled. Any other word of lower-case letters that meets its
 * like is a slip, in a text that is surely English.
 */
const ON_PURPOSE = new Set(
  (
    'that had very so too no yes bye ha haha blah knock night many really long far much more never ever way big old little ' +
    'please hear there now well tut chop cha can go win pom tuk yo do did her him his time wait new day nice hey hi hello okay ok ' +
    'sorry oh ah um er hm again over round up down out off through by in on is side step head arm hand face back door ' +
    'end house year month week word one two three bit inch ping tick tock boo choo couscous lang mau baba papa mama dada nana ' +
    'dum dim sum yum tom pooh wee loud soon sure good great same super ultra extra pretty quite test foo bar la le les de ' +
    'du vous nous se si je ja nein oui non ola hush woof quack beep ding dong jingle row work works use uses what who whom'
  ).split(' '),
);
/** Little words of which an English text of some length has two. */
const ENGLISH = /\b(?:the|and|is|are|you|your|to|of|we|it|for|with)\b/gi;

/** These meet their like after some words by right, and are a slip after the others. */
const BY_RIGHT: Readonly<Record<string, RegExp>> = {
  is: /\b(it|that|this|what|there|he|she|who|which|where)$/i,
  in: /\b((?:log|sign|check|opt|plug|turn|fill|key|call|hand|book|drop|sett|mov|com)\w*ing|log|logs|logged|sign|signs|signed|check|checked|opt|opted|plug|plugged|come|comes|came|drop|dropped|hand|handed|fill|type|key|call|called|get|gets|go|goes|move|moved|stay|cash|tune|dial|bring|put|send|turn|turned|settle|book|be|are|is|was|am|you|it|them|this|that)$/i,
  on: /\b((?:turn|switch|log|sign|carry|hold|keep|try|putt|add|click|rely)\w*ing|turn|turned|switch|switched|log|logged|sign|signed|carry|go|goes|keep|hold|hang|try|put|add|get|move|pass|click|rely|live|work|later|now|is|are|was|be|early|it|them|this|that|you|act|count|bring|come|insist|read)$/i,
};

export default defineRule({
  check({ message, report }) {
    for (const passage of message.passages) {
      for (const { start, end, word, sure } of doubled(passage.view.text)) {
        if (!sure && (passage.role === 'table-cell' || passage.role === 'heading' || !isEnglish(passage.view.text)))
          continue;
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
  /** One of the little words, which are a slip wherever they stand. */
  readonly sure: boolean;
}

function isEnglish(text: string): boolean {
  return (text.match(ENGLISH)?.length ?? 0) >= 2;
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
      const word = text.slice(lastStart, lastEnd);
      const lower = word.toLowerCase();
      out.push({ start: lastStart, end: i, word, sure: LITTLE.has(lower) || Object.hasOwn(BY_RIGHT, lower) });
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
  if (LITTLE.has(lower)) return true;
  const byRight = BY_RIGHT[lower];
  if (byRight) return first > 0 && !byRight.test(text.slice(0, first).trimEnd());
  // A word with a capital may be a name, but at the start of a sentence.
  return word.length > 2 && again === lower && !ON_PURPOSE.has(lower);
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
