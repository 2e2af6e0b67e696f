import { defineRule, isLegalPage, type Sentence } from '#rule';

export default defineRule<{ max: number }>({
  check({ message, sentences, options, hits, report }) {
    if (isLegalPage(message)) return;
    for (const sentence of sentences) {
      // The phrases are set texts of lawyers, such as the lines below a mail.
      if (sentence.words <= options.max || isCells(sentence) || hits.some((hit) => hit.sentence === sentence)) continue;
      const words = wordsToHold(sentence);
      if (words > options.max) report({ at: sentence, data: { words: String(words), max: String(options.max) } });
    }
  },
});

/** A cell of a table holds a list more often than a sentence. */
function isCells({ passage, text }: Sentence): boolean {
  return passage.role === 'table-cell' && !/[.!?]$/.test(text);
}

/**
 * Words that a reader has to hold in mind at once. What is listed after a colon, with line breaks or semicolons between
 * the items, is read one by one: then the longest part counts.
 */
function wordsToHold({ text, words }: Sentence): number {
  const colon = text.search(/:\s/);
  const items =
    colon < 0
      ? []
      : text
          .slice(colon + 1)
          .split(/;\s|\n/)
          .filter((item) => item.trim() !== '');
  if (items.length < 2) return words;
  const all = lengthOf(text);
  const longest = Math.max(lengthOf(text.slice(0, colon)), ...items.map(lengthOf));
  // In proportion, as an item may hold atoms, which are one word each.
  return Math.round((words * longest) / all);
}

function lengthOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
