import type { Atom, Mark, Role } from '#core/message.ts';
import { isSpaceCode, isWordCode } from './characters.ts';
import { isErrorText, isOwnSentence } from './error-text.ts';
import { isLabelContext, isLabelFollower } from './label-words.ts';

/** Longest name of a button or menu, in code units. */
const LONGEST = 120;
/** What may stand between two labels of one list: "**A** or **B**", "**A**, then **B**". */
const JOINED =
  /^[\s,;>→/&+-]*(?:\b(?:and|or|then|and then|to|vs\.?)\b)?[\s,>→]*(?:\b(?:select|tap|click|choose|the)\b)?\s*$/i;
const SMALL =
  /^(?:not|no|never|only|all|any|your|our|my|his|her|their|do|don['’]t|does|must|always|also|please|and|or|but|if|first|before|after|once|one|two|both|every|each|same|new|free|now|here|this|that|these|those|it|we|you|i|will|can|cannot|can['’]t|won['’]t|is|are|the|a|an)$/i;

/**
 * Names of the interface and messages on a screen that are set in bold or italics. Plain emphasis in running prose
 * stays prose: only what stands around a span, or the shape of its words, makes it a label.
 * @param marks all marks of the passage
 */
export function labelsIn(text: string, marks: readonly Mark[], role: Role): Atom[] {
  const out: Atom[] = [];
  let previous = -1;
  for (const mark of marks) {
    if (mark.kind !== 'strong' && mark.kind !== 'emphasis') continue;
    const { start, end } = trim(text, mark);
    if (end <= start || end - start > LONGEST || start < previous) continue;
    if (!isLabel(text, start, end, mark.kind === 'strong', role, previous)) continue;
    out.push({ kind: 'label', start, end });
    previous = end;
  }
  return out;
}

function isLabel(text: string, start: number, end: number, strong: boolean, role: Role, previous: number): boolean {
  const words = text.slice(start, end);
  if (strong && words.includes(' > ')) return true;
  if (strong && isOwnSentence(text, start, end) && isErrorText(words))
    return role !== 'paragraph' || opensBlock(text, start);
  if (!looksLikeName(words)) return false;
  if (isLabelFollower(text, end)) return true;
  if (previous >= 0 && start - previous < 24 && JOINED.test(text.slice(previous, start))) return true;
  return isLabelContext(text, start, strong);
}

/** A label starts with a capital, a digit or a sign, and is more than one of the small words people stress. */
function looksLikeName(words: string): boolean {
  // "choose **No**" is a button, "under **NO** circumstances" and "**no** reply" are stress.
  const stressed = words === words.toLowerCase() || words === words.toUpperCase();
  if (stressed && SMALL.test(words)) return false;
  if (/^(?:do not|don['’]t|must not|can ?not|are not|is not)\b/i.test(words)) return false;
  const first = words[0] as string;
  return (
    first !== first.toLowerCase() ||
    !isWordCode(first.charCodeAt(0)) ||
    /^\d/.test(first) ||
    /^[a-z]+\p{Lu}/u.test(words)
  );
}

function opensBlock(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n';
}

function trim(text: string, mark: Mark): { start: number; end: number } {
  let { start, end } = mark;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
