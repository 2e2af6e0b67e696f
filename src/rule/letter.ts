import type { Sentence } from '#core/sentence.ts';

/** A last line that is a name is at most this long. In words. */
const NAME_LINE = 5;
/** How far from the end a closing formula may stand: names, titles and addresses follow it. In sentences. */
const LAST = 4;

/**
 * Does the message end with a closing formula, or with a line that is nothing but a name?
 * @param texts the message's sentences in reading order, without headings
 */
export function endsLikeLetter(texts: readonly Sentence[]): boolean {
  const last = texts[texts.length - 1];
  if (!last) return false;
  return texts.slice(-LAST).some((sentence) => sentence.is('sign-off.letter')) || isNameLine(last);
}

/** “Returns desk”, “— Ida”, “{{agent.name}}”: a last line of a few words by itself, without a verb's company or a stop. */
export function isNameLine(sentence: Sentence): boolean {
  const { passage, start, end, text, words, index } = sentence;
  if (sentence.is('instruction') || sentence.is('offer') || /\p{Extended_Pictographic}/u.test(text)) return false;
  if (index === 0 || words === 0 || words > NAME_LINE || passage.role !== 'paragraph') return false;
  const before = passage.view.text.slice(0, start);
  if (!/^\s*$|\n[ \t]*$/.test(before)) return false;
  if (passage.view.text.slice(end).trim() !== '') return false;
  if (passage.atoms.some((atom) => atom.start >= start && atom.end <= end && !isField(atom.kind))) return false;
  return (
    /^(?:[—–-]{1,2}\s*)?[\p{Lu}{[<#%]/u.test(text) &&
    !/[.!?:…)]\s*$|[:;]|\d{3}/u.test(text.replace(/\{\{?[^}]*\}?\}/g, ''))
  );
}

/** A line that signs is at most this long, and stands this near the end. In words, in sentences. */
const SIGNATURE = { words: 8, within: 3 };
const TEAM =
  /\b(?:team|crew|desk|department|staff|management|office|support|customer (?:care|service|success)|all of us|everyone at|folks at)\b/i;

/**
 * Does a team sign the message, and no person?
 * @param sentences the message's sentences in reading order
 */
export function isSignedByTeam(sentences: readonly Sentence[]): boolean {
  return sentences.slice(-SIGNATURE.within).some(({ words, text, passage, index }) => {
    const isLine = index > 0 && words <= SIGNATURE.words && passage.role !== 'heading' && !/[.?!]$/.test(text);
    return isLine && TEAM.test(text);
  });
}

/** Is an atom of this kind filled in later: a placeholder, or a blank in brackets? */
export function isField(kind: string): boolean {
  return kind === 'placeholder' || kind === 'blank';
}
