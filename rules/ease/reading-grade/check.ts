import { defineRule, isLegalPage, readingOf, type Sentence } from '#rule';

/** Of a shorter text the figure says little. */
const FEWEST_WORDS = 100;
/** A shorter item of a list, without a full stop, is a name. */
const FEWEST_IN_ITEM = 6;

export default defineRule<{ max: number }>({
  check({ message, sentences, options, report }) {
    if (isLegalPage(message)) return;
    const prose = sentences.filter(isProse);
    const reading = readingOf(prose);
    if (!reading || reading.words < FEWEST_WORDS || reading.grade <= options.max) return;
    report({
      at: prose[0] as Sentence,
      missing: true,
      data: {
        grade: reading.grade.toFixed(1),
        max: String(options.max),
        length: String(Math.round(reading.words / reading.sentences)),
      },
    });
  },
});

/**
 * Headings, tables and lists of names are no sentences; a greeting and a name at the end are not read for what they say.
 */
function isProse(sentence: Sentence): boolean {
  if (sentence.is('greeting') || sentence.is('sign-off')) return false;
  const { role } = sentence.passage;
  if (role === 'list-item') return sentence.words >= FEWEST_IN_ITEM || /[.!?]$/.test(sentence.text);
  return role === 'paragraph';
}
