import { twinOf } from './twin.ts';
import { formOf, type VerbForm, type Verbs } from './verbs.ts';

/** What a capture of a phrase matched. */
export interface CapturedText {
  readonly text: string;
}

/** How the words stood that a rewrite takes the place of. */
export interface Replaced {
  readonly text: string;
  /** Are they the first words of their sentence? */
  readonly opens: boolean;
}

const pronouns: Readonly<Record<string, readonly [subject: string, object: string, possessive: string, be: string]>> = {
  i: ['I', 'me', 'my', 'am'],
  me: ['I', 'me', 'my', 'am'],
  my: ['I', 'me', 'my', 'am'],
  we: ['we', 'us', 'our', 'are'],
  us: ['we', 'us', 'our', 'are'],
  our: ['we', 'us', 'our', 'are'],
  you: ['you', 'you', 'your', 'are'],
  your: ['you', 'you', 'your', 'are'],
  he: ['he', 'him', 'his', 'is'],
  she: ['she', 'her', 'her', 'is'],
  they: ['they', 'them', 'their', 'are'],
  it: ['it', 'it', 'its', 'is'],
};
const persons: readonly string[] = ['subject', 'object', 'possessive', 'be'];
const slot = /\{([a-z][a-z0-9-]*)(?:\.([a-z]+))?\}/g;
const twin = /~([a-z]+)/g;

/**
 * Fills a `say` in: `{v}` with what the capture matched, `{v.ing}` with that verb inflected, `{who.possessive}` with the
 * pronoun's case, `~use` with “use” in the form that the first verb among the words replaced had. Undefined where it asks
 * for a capture that took no part, or for a form that can't be told, as then the rewrite would have a hole.
 */
export function fillIn(
  say: string,
  captures: Readonly<Record<string, CapturedText>>,
  verbs: Verbs,
  replaced: Replaced,
): string | undefined {
  let whole = true;
  const twinned = say.replace(twin, (_, base: string) => {
    const text = twinOf(base, replaced.text, verbs);
    if (text === undefined) whole = false;
    return text ?? '';
  });
  const filled = twinned.replace(slot, (_, name: string, form: string | undefined) => {
    const text = captures[name]?.text;
    if (text === undefined) whole = false;
    return text === undefined ? '' : form === undefined ? text : inForm(text, form, verbs);
  });
  if (!whole) return undefined;
  return keepCase(
    filled
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,.;:!?])/g, '$1')
      .trim(),
    replaced,
  );
}

function inForm(text: string, form: string, verbs: Verbs): string {
  const words = text.split(/\s+/);
  if (persons.includes(form)) return inCase(text, persons.indexOf(form));
  const first = (words[0] as string).toLowerCase();
  const base = verbs.baseOf(first) ?? first;
  const inflected = formOf(verbs.forms(base), form as VerbForm)?.[0] ?? first;
  return [inflected, ...words.slice(1)].join(' ');
}

function inCase(text: string, index: number): string {
  const forms = pronouns[text.toLowerCase()];
  if (forms) return forms[index] as string;
  if (index === 2) return /s$/.test(text) ? `${text}’` : `${text}’s`;
  if (index === 3) return /s$/i.test(text) ? 'are' : 'is';
  return text;
}

/** “SLAs”, “3PL”, “Tier 2”: capitals of the word itself, which say nothing of its place. “I” is one of them. */
const ownCapital = /^(?:I(?!\p{L})|\d*\p{Lu}[\p{Lu}\d]+s?(?!\p{L})|\p{Lu}\p{Ll}+[ -]\d)/u;

/** The first letter as it was in the words replaced; “I” and names in capitals stay. */
function keepCase(text: string, { text: old, opens }: Replaced): string {
  const wasCapital = /^\P{L}*\p{Lu}/u.test(old) && (opens || !ownCapital.test(old));
  const first = text.charAt(0);
  if (wasCapital) return first.toUpperCase() + text.slice(1);
  if (/^I(?!\p{L})/u.test(text) || /^\p{Lu}\p{L}*\p{Lu}/u.test(text)) return text;
  return first.toLowerCase() + text.slice(1);
}
