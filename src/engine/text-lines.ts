import type { Atom, Passage } from '#core/message.ts';

/** What stands for a placeholder, which each writing of a text may spell in its own way. */
const FIELD = '\ufffc';

/** A line of a passage, in words that can be compared with those of another writing. */
export interface TextLine {
  readonly passage: Passage;
  /** In the passage's text. */
  readonly start: number;
  readonly end: number;
  /** The line with one space for each run of white space, and one mark for each placeholder. */
  readonly words: string;
  /** The position in `words` of an offset in the passage's text; undefined within a placeholder. */
  indexOf(offset: number): number | undefined;
  /** The offset in the passage's text of a position in `words`. */
  offsetOf(index: number): number;
}

/** The lines of a passage, without empty ones. */
export function textLines(passage: Passage): TextLine[] {
  const { text } = passage.view;
  const out: TextLine[] = [];
  const fields = passage.atoms.filter(({ kind }) => kind === 'placeholder');
  let start = 0;
  while (start <= text.length) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    const line = textLine(
      passage,
      fields.filter((atom) => atom.start < end && start < atom.end),
      start,
      end,
    );
    if (line.words !== '') out.push(line);
    start = end + 1;
  }
  return out;
}

function textLine(passage: Passage, fields: readonly Atom[], start: number, end: number): TextLine {
  const { text } = passage.view;
  let words = '';
  /** Where each position of `words` stands, and where the last one ends. */
  const places: number[] = [];
  let at = start;
  let stop = start;
  let atom = 0;
  while (at < end) {
    while (fields[atom] && (fields[atom] as Atom).end <= at) atom++;
    const field = fields[atom] && (fields[atom] as Atom).start <= at ? fields[atom] : undefined;
    const next = field ? Math.min(field.end, end) : at + 1;
    const blank = !field && /\s/.test(text[at] as string);
    if (!blank) {
      if (words !== '' && at > stop) {
        words += ' ';
        places.push(stop);
      }
      words += field ? FIELD : text[at];
      places.push(at);
      stop = next;
    }
    at = next;
  }
  places.push(stop);
  return {
    passage,
    start,
    end,
    words,
    indexOf(offset) {
      const exact = places.indexOf(offset);
      if (exact >= 0) return exact;
      const after = places.findIndex((place) => place > offset);
      if (after < 0) return words.length;
      if (after === 0) return 0;
      return words[after - 1] === FIELD ? undefined : after;
    },
    offsetOf: (index) => places[index] ?? stop,
  };
}
