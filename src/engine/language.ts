import { detect } from 'tinyld/light';

/**
 * Words that are frequent in English and rare in the languages that share its letters. Dutch “we”, German “was”,
 * Spanish “me” and the like are left out on purpose.
 */
const ENGLISH = new Set(
  (
    'the and you your yours are for with this that it our ours have has been please not from can if there what when ' +
    'which who how thanks thank hello sorry would should could their they were will to my'
  ).split(' '),
);

/** From this share of English function words on a text is English; below it the detector decides. */
const CLEARLY_ENGLISH = 0.12;
/** Below so many letters there is too little to tell a language by. */
const TOO_SHORT = 24;
/** So much of a message is enough to tell its language, and keeps the cost flat. */
const SAMPLE = 1200;

/**
 * The language of a text as an ISO 639-1 code; 'en' where it is too short to tell and nothing speaks against it.
 * @param declared a BCP 47 tag that the file gives; it decides only where the text itself can't
 */
export function languageOf(text: string, declared?: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const english = words.reduce((sum, word) => sum + (ENGLISH.has(word.toLowerCase()) ? 1 : 0), 0);
  if (words.length > 0 && english >= 2 && english / words.length >= CLEARLY_ENGLISH) return 'en';
  if (letters === 0) return 'en';
  const foreignScript = (sample.match(/[^\p{Script=Latin}\P{L}]/gu) ?? []).length / letters > 0.3;
  if (letters < TOO_SHORT && !foreignScript) return declared ? primary(declared) : 'en';
  const found = detect(sample);
  if (found !== '') return found;
  return foreignScript ? 'und' : declared ? primary(declared) : 'en';
}

function primary(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? tag).toLowerCase();
}
