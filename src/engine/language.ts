import { detect } from 'tinyld/light';

/**
 * Words that are frequent in English and rare in the languages that share its letters. Dutch “we”, German “was”,
 * Spanish “me” and the like are left out on purpose.
 */
const ENGLISH = new Set(
  (
    'the and you your yours are for with this that it our ours have has been please not from can if there what when ' +
    'which who how thanks thank hello sorry would should could their they were will to my but any all by its then here'
  ).split(' '),
);
/** Frequent in English and in some other language too: two of them weigh as much as one of the others. */
const SHARED = new Set('a an in on of is it at we be do no me as so i or he was'.split(' '));

/** So much of it, among at least this many words, and the rest need not be looked at. */
const SURELY_ENGLISH = 0.3;
const ENOUGH = 30;
/** From this share of English function words on a text is English. */
const CLEARLY_ENGLISH = 0.12;
/** Below this share a text whose file declares another language is believed. */
const HARDLY_ENGLISH = 0.04;
/** Below so many letters there is too little to tell a language by. */
const TOO_SHORT = 24;
/** With fewer words than this a text that its file declares to be English is believed to be. */
const FEW = 12;
/** So many code units of a message are enough to tell its language; the detector needs fewer and is slow. */
export const SAMPLE = 600;
const DETECTOR_SAMPLE = 300;

/**
 * The language of a text as an ISO 639-1 code; 'en' where it is too short to tell and nothing speaks against it.
 * @param text at most its first 600 code units are looked at
 * @param declared a BCP 47 tag that the file gives; it decides only where the text doesn't
 */
export function languageOf(text: string, declared?: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const { words, letters, english, foreign } = counts(sample);
  if (letters === 0) return 'en';
  const share = words === 0 ? 0 : english / words;
  if (english >= 1 && share >= CLEARLY_ENGLISH) return 'en';
  const said = declared === undefined ? undefined : primary(declared);
  if (said !== undefined && said !== 'en' && share <= HARDLY_ENGLISH) return said;
  const otherScript = foreign / letters > 0.3;
  if (said === 'en' && words < FEW && !otherScript) return 'en';
  if (letters < TOO_SHORT && !otherScript) return said ?? 'en';
  // The detector takes a no-break space for a letter.
  return detect(sample.slice(0, DETECTOR_SAMPLE).replace(/\s+/g, ' ')) || (otherScript ? 'und' : (said ?? 'en'));
}

/** Words and letters of a text, how many of the words are English, and how many letters are of no Latin script. */
function counts(text: string): { words: number; letters: number; english: number; foreign: number } {
  let words = 0;
  let letters = 0;
  let english = 0;
  let foreign = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const latin = (code | 32) >= 97 && (code | 32) <= 122;
    if (latin || isLetter(code)) {
      letters++;
      if (code >= 0x370 && (code < 0x1e00 || code >= 0x1f00)) foreign++;
      if (start < 0) start = i;
    } else if (start >= 0) {
      words++;
      if (i - start <= 6) {
        const word = text.slice(start, i).toLowerCase();
        english += ENGLISH.has(word) ? 1 : SHARED.has(word) ? 0.5 : 0;
      }
      start = -1;
      if (words >= ENOUGH && english >= words * SURELY_ENGLISH) break;
    }
  }
  return { words, letters, english, foreign };
}

/** Close enough for counting: letters beyond ASCII, without the symbols and punctuation that are common in prose. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return false;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x3040 && (code < 0xd800 || (code >= 0xf900 && code < 0xfe00));
}

function primary(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? tag).toLowerCase();
}
