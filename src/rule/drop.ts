import type { Hit, PassageEdit, Proposal } from './types.ts';

/** A mark and spaces that hang on words that open a sentence. */
const AFTER = /^\s*(?:[,:;!…]|\s[–—-](?=\s))?\s*/;
/** A comma and spaces before words that stand in the middle or at the end. */
const BEFORE = /\s*,?\s*$/;
const LETTER = /^\p{L}/u;
/** What closes a sentence or a clause. */
const CLOSES = /^\s*(?:[.!?;:]|$)/;

/**
 * The edit that leaves the words of a hit out: with the comma that hung on them, and with a capital where they began the
 * sentence. Undefined where nothing would be left of the sentence.
 */
export function leaveOut(hit: Hit): PassageEdit | undefined {
  const { passage } = hit.sentence;
  const { text } = passage.view;
  const before = text.slice(hit.sentence.start, hit.start);
  const after = text.slice(hit.end, hit.sentence.end);
  if (CLOSES.test(after)) {
    if (before.trim() === '') return undefined;
    return { passage, start: hit.start - lengthOf(BEFORE, before), end: hit.end, text: '' };
  }
  const aside = /,\s*$/.test(before) && /^\s*,/.test(after);
  if (aside)
    return { passage, start: hit.start - lengthOf(BEFORE, before), end: hit.end + after.indexOf(',') + 1, text: '' };
  const end = hit.end + lengthOf(AFTER, after);
  const first = text.slice(end, end + 2).match(LETTER)?.[0] ?? '';
  const opened = /^\p{Lu}/u.test(text.slice(hit.start));
  const inAtom = passage.atoms.some((atom) => atom.start <= end && end < atom.end);
  if (!opened || inAtom || first === first.toUpperCase()) return { passage, start: hit.start, end, text: '' };
  return { passage, start: hit.start, end: end + first.length, text: first.toUpperCase() };
}

/** The fix that leaves the words of a hit out, named by them; none where nothing would be left of the sentence. */
export function leaveOutFix(
  hit: Hit,
  edit: PassageEdit | undefined = leaveOut(hit),
  how: Proposal['class'] = 'suggest',
): Proposal[] {
  const words = hit.sentence.passage.view.text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
  return edit ? [{ title: `Leave out “${words}”`, class: how, edits: [edit] }] : [];
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
