import type { RuleSet } from '#rule/rule-set.ts';

/**
 * The same rules with `times` as many phrases. The added ones are real phrases whose words of four and more letters are
 * swapped among each other, so they are made of words that texts hold, in an order that they hardly ever do.
 */
export function withMorePhrases(set: RuleSet, times: number): RuleSet {
  const words = [
    ...new Set(set.lexicon.rules.flatMap((rule) => rule.phrases.flatMap((p) => p.wordings).flatMap(wordsOf))),
  ];
  const rules = set.lexicon.rules.flatMap((rule) => [
    rule,
    ...Array.from({ length: times - 1 }, (_, i) => ({
      ...rule,
      id: `${rule.id}-${i + 1}`,
      phrases: rule.phrases.map((phrase) => ({
        ...phrase,
        wordings: phrase.wordings.map((text) => swapped(text, words, (i + 1) * 37)),
      })),
    })),
  ]);
  return { ...set, lexicon: { ...set.lexicon, rules } };
}

/** Literal words of a phrase, not after `~` or `:`; and, to be passed over, what stands in `<…>`. */
const WORD = /<[^>]*>|(?<![\w:~.-])[a-z]{4,}(?![\w:.-])/g;

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => !word.startsWith('<'));
}

/** Each word replaced by the one `shift` places on in the list. */
function swapped(text: string, words: readonly string[], shift: number): string {
  return text.replace(WORD, (word) =>
    word.startsWith('<') ? word : (words[(words.indexOf(word) + shift) % words.length] ?? word),
  );
}
