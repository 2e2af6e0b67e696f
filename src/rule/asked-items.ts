import type { Range } from '#core/range.ts';
import type { Sentence } from '#core/sentence.ts';

/** An ask of a sentence: where the words stand that name the things. Offsets count in the passage's text. */
export interface Asked extends Range {
  /** Where the words that ask begin; the things may stand before or after them. */
  readonly from: number;
  /** How many things. */
  readonly items: number;
}

/** Words that end what is asked for: why, where to, and what happens then. */
const ENDS =
  /[?!]|\s[–—-]\s|(?:,\s*)?\b(?:so (?:that|we|I)\b|so as to\b|in order to\b|to (?:help|let|allow|enable|make|get|speed|process|proceed|continue|confirm|verify|this)\b|because\b|before (?:we|I|you|\w+ing)\b|once\b|unless\b|until\b|if (?:you|it|we|the|this|possible|available|needed|there)\b|(?:and|then|where|which|but) (?:we|I)(?:['’ ]|$)|(?:we|I)['’](?:ll|m|re|ve)\b|by (?:replying|email|reply|post|phone|noon|the end|\p{Lu}|\d)|via\b|within\b|prior to\b|as (?:soon|well as possible|we|this|it)\b(?! as your)|when (?:we|replying)\b)/u;
/** What stands before the things, up to a colon. */
const LEAD = /^[^:]*\b(?:following|these|this|below|things?|details|information|items?|documents?)\b[^:]*:(?=\s+\S)/iu;
/** What parts one thing from the next. */
const BETWEEN =
  /\s*(?:[,;]\s*(?:and|plus|&|as well as|along with)?|\s(?:and|plus|&|as well as|along with|together with))\s+(?:also\s+|please\s+|then\s+)*/u;
/** A thing that no determiner leads counts only in a list with commas: “the front and back of the card” is one. */
const LED =
  /^(?:an?|the|your|any|all|some|both|each|one|two|three|four|which|what|when|where|who|whose|how|whether|if|proof|copies|details|photos?|pictures?|screenshots?|\d)\b/iu;
/** A step to do, or a new clause, instead of a thing. */
const STEP =
  /^(?:(?:click|restart|reset|reopen|open|close|try|check|clear|log|sign|turn|press|go|download|install|update|follow|wait|make|keep|call|contact|visit|use|select|tap|enter|choose|remove|delete|return|place|pack|print|take|bring|leave|let|reply|respond|hit|run|move|start|stop|put|set|look|ask|answer|review|retry|cancel|refresh)\s+(?:the|your|it|them|to|in|on|off|out|up|for|if|that|again|an?|this|these|our|us|me|back|with|into|at|from|send|\{)|(?:we|I|you|it|this|that|they|he|she|then|not|please|thank|thanks|do|don['’]t|be|is|are|will|can|who (?:is|will|can)|which (?:is|are|was)|otherwise|of course|ideally|preferably|including|e\.g|such as|just|only|we['’]\w+|I['’]\w+)(?:\s|$))/iu;

/** The asks of a sentence in reading order, by the act `ask-for`: things to send or tell; steps to do are none. */
export function askedIn(sentence: Sentence): readonly Asked[] {
  if (!sentence.is('ask-for')) return [];
  const { text } = sentence.passage.view;
  const needed = sentence.marks('ask-for.needed')[0];
  if (needed) return [asked(text, sentence.start, needed.start, needed.start)];
  if (sentence.is('ask-for.question') && sentence.marks('ask-for').every(({ act }) => act === 'ask-for.question')) {
    const { start, end } = sentence;
    return [{ from: start, start, end, items: 1 }];
  }
  const marks = outermost(sentence.marks('ask-for').filter(({ act }) => act === 'ask-for'));
  return marks.map(({ start, end }, i) => asked(text, end, marks[i + 1]?.start ?? sentence.end, start));
}

/** Marks that start inside another one are part of it. */
function outermost<T extends Range>(marks: readonly T[]): T[] {
  const out: T[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    if (!last || mark.start >= last.end) out.push(mark);
    else if (mark.end > last.end) out[out.length - 1] = { ...last, end: mark.end };
  }
  return out;
}

function asked(text: string, mark: number, to: number, from: number): Asked {
  // “the following details, as the bank wants them: …”
  const lead = LEAD.exec(text.slice(mark, to))?.[0].length ?? 0;
  const start = mark + lead;
  const stop = ENDS.exec(text.slice(start, to));
  const end = stop ? start + stop.index : to;
  return { from, start, end, items: countOf(text.slice(start, end)) };
}

function countOf(text: string): number {
  const plain = text.replace(/\([^)]*\)/g, '').replace(/^[\s:,–—-]+|[\s.:,;]+$/gu, '');
  // “Please send us:” with a list below, or “tell me by Friday” with nothing that is named.
  if (plain === '') return /:\s*$/.test(text) ? 0 : 1;
  const pieces = plain.split(BETWEEN).filter((piece) => piece.trim() !== '');
  // “your name, your mail or your number”: any one will do.
  if (/[,;]?\s+or\s+(?:your|the|an?)\b/iu.test(plain) && !/\band\b/i.test(plain)) return 1;
  const list = /[,;]/.test(plain);
  let items = 0;
  for (const [i, piece] of pieces.entries()) {
    if (STEP.test(piece)) {
      if (i > 0) break;
      continue;
    }
    if (i === 0 || list || LED.test(piece)) items++;
  }
  return Math.max(1, items);
}
