import { defineRule, type Hit, type RuleContext } from '#rule';

/** Entries of phrases.yaml for “don't …” in all its forms: the only ones that can be a warning. */
const directions = new Set(['direct', 'never', 'after-comma', 'joined', 'should-not', 'no-please', 'no-use']);

export default defineRule({
  check(context) {
    for (const hit of context.hits) if (!isWarned(hit, context)) context.reportHit(hit);
  },
});

/** “Page two holds your card number. Never send it on.”: the sentence before, in one paragraph with it, says why. */
function isWarned({ phrase, sentence }: Hit, { sentences }: RuleContext): boolean {
  if (!directions.has(phrase.name)) return false;
  const before = sentences[sentence.index - 1];
  return before !== undefined && before.passage === sentence.passage && before.is('warning.reason');
}
