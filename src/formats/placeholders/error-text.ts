import { isSpaceCode } from './characters.ts';

/** The clipped style of messages on screens: no subject. */
const CLIPPED =
  /^["“]?(?:error\b|warning: |fatal\b|unable to\b|cannot\b|can['’]?t\b(?! wait)|could not\b|couldn['’]t\b|failed\b|failure\b|invalid\b|incorrect\b|unknown\b|unexpected\b|unsupported\b|access denied|permission denied|connection (?:lost|failed|refused|timed out)|timed out|something went wrong|oops\b|no (?:such|internet|connection|results?|network|signal|device)\b|not (?:found|available|supported|authori[sz]ed|allowed|connected)\b)/i;
/** A short statement about a thing that ends in what went wrong with it. */
const ENDING =
  /\b(?:not found|failed|denied|expired|unavailable|not (?:available|supported|recogni[sz]ed|valid)|timed out|went wrong|(?:cannot|could not|can['’]t|couldn['’]t) be \w+)[.!]?["”]?$/i;
const PERSON = /^["“]?(?:we|i|you|our|your|please|sorry|unfortunately|if|when|once|this|these|it)\b/i;

/** Are these the words of a message on a screen, rather than the writer's? */
export function isErrorText(words: string): boolean {
  const text = words.endsWith(':') ? words.slice(0, -1).trimEnd() : words;
  if (CLIPPED.test(text)) return true;
  // The end is looked at alone: the expression can't tell by itself that it need not try every place.
  return text.length < 60 && ENDING.test(text.slice(-32)) && !PERSON.test(text);
}

/** Does text[start, end) stand as a sentence, line or entry of its own? */
export function isOwnSentence(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '"' || text[from - 1] === '“')) from--;
  const before = from === 0 ? '\n' : (text[from - 1] as string);
  if (before !== '\n' && !'.!?:'.includes(before)) return false;
  if (/[.!?:…]["”]?$/.test(text.slice(Math.max(start, end - 2), end))) return true;
  let to = end;
  while (
    to < text.length &&
    text[to] !== '\n' &&
    (isSpaceCode(text.charCodeAt(to)) || text[to] === '"' || text[to] === '”')
  )
    to++;
  return to >= text.length || '\n.:!?–—-'.includes(text[to] as string);
}
