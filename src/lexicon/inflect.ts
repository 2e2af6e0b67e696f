/** The forms of a verb; each may have several spellings, the usual one first. */
export interface VerbForms {
  readonly base: string;
  readonly s: readonly string[];
  readonly ing: readonly string[];
  readonly past: readonly string[];
  readonly done: readonly string[];
}

/** Exactly one syllable, and one consonant after one vowel: stop, plan, ship. */
const shortVerb = /^(?:qu|[^aeiou])*[aeiou][bdfgklmnprtvz]$/;
const consonantY = /[^aeiou]y$/;

/**
 * The forms of a regular verb.
 * @param doubles that its last consonant doubles though it has several syllables (submit, submitted)
 */
export function regularForms(base: string, doubles = false): VerbForms {
  const stem = doubles || shortVerb.test(base) ? base + base.slice(-1) : base;
  const done = [pastOf(base, stem)];
  return { base, s: [sOf(base)], ing: [ingOf(base, stem)], past: done, done };
}

/** sends, fixes, tries */
export function sOf(base: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** sending, making, stopping, dying. @param stem the base, its last consonant doubled where that is due */
export function ingOf(base: string, stem: string = shortVerb.test(base) ? base + base.slice(-1) : base): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stem}ing`;
}

function pastOf(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return consonantY.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}
