import type { TeamWord } from '#config/team-data.ts';
import type { PhraseGroup, PhraseSource } from '#lexicon/source.ts';
import type { Verbs } from '#lexicon/verbs.ts';

/** One word in small letters, or with a capital: it is looked for in all its forms. */
const single = /^[A-Za-z][a-z-]*$/;
/** Words after which a rewrite can't be inflected by its first word. */
const fixed = new Set('a an the our your my their this that these those some no at in on for with by to of'.split(' '));
const forms = ['s', 'ing', 'past', 'done'] as const;

/**
 * The phrases of a rule with a team's words. Those that the team adds come first, so that they win where the rule has the
 * same wording; those that it accepts veto whatever overlaps them.
 */
export function withWords(group: PhraseGroup, words: readonly TeamWord[], verbs: Verbs): PhraseGroup {
  const fine = words.filter(({ say }) => say === false).map(({ wording }) => anyForm(wording.text));
  const added = words.filter(({ say }) => say !== false).flatMap((word) => phrasesOf(word, verbs));
  const accepting = (phrase: PhraseSource) =>
    fine.length === 0 ? phrase : { ...phrase, unless: [...(phrase.unless ?? []), ...fine] };
  return { ...group, phrases: [...added, ...group.phrases].map(accepting) };
}

/** A single word stands for all its forms; any other wording for itself. */
function anyForm(wording: string): string {
  return single.test(wording) ? `~${wording.toLowerCase()}` : wording;
}

/** The entry as phrases: a single word gets one for each form, whose rewrites are in the same form. */
function phrasesOf({ wording, say }: TeamWord, verbs: Verbs): PhraseSource[] {
  const { text } = wording;
  const rewrites = say === true || say === false ? [] : say;
  if (!single.test(text)) return [phrase([text], rewrites)];
  const base = text.toLowerCase();
  const seen = new Set([base]);
  const out = [phrase([base], rewrites)];
  for (const form of forms) {
    const spelled = verbs.forms(base)[form].filter((word) => !seen.has(word));
    for (const word of spelled) seen.add(word);
    const inflected = rewrites.flatMap((rewrite) => inflect(rewrite, form, verbs) ?? []);
    if (spelled.length > 0) out.push(phrase(spelled, inflected));
  }
  return out;
}

/** The rewrite with its first word in a form; undefined where that would hardly be right. */
function inflect(rewrite: string, form: (typeof forms)[number], verbs: Verbs): string | undefined {
  // `~use` and `{v}` are filled in by what was found.
  if (/[~{]/.test(rewrite)) return rewrite;
  const [, first, rest] = /^([a-z]+)(.*)$/.exec(rewrite) ?? [];
  if (first === undefined || fixed.has(first)) return undefined;
  const spelled = verbs.forms(first)[form][0];
  return spelled === undefined ? undefined : `${spelled}${rest}`;
}

function phrase(wordings: readonly string[], say: readonly string[]): PhraseSource {
  return say.length > 0 ? { wordings, say, fix: 'suggest' } : { wordings };
}
