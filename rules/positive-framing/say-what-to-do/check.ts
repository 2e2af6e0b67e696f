import { defineRule, type Hit, type RuleContext, type Sentence } from '#rule';

/** Entries of phrases.yaml for “don't …” in all its forms: the only ones that can be a warning. */
const directions = new Set(['direct', 'never', 'after-comma', 'joined', 'should-not', 'no-please', 'no-use']);

export default defineRule({
  check(context) {
    for (const hit of context.hits) if (!isWarned(hit, context)) context.reportHit(hit);
  },
});

/** A warning of its own, whose harm is no reason for the direction after it … */
const WARNING = /^(?:please |also )?(?:never|do not|don['’]t)\b/i;
/** … unless that goes on about the same thing. */
const SAME = /\b(?:it|them|one|this|that|these|those|either|also)\b/i;

/**
 * “Page two holds your card number. Never send it on.”: the sentence beside it says why: the one before in the same
 * paragraph; in an article, where steps and notes make paragraphs of their own, the next one wherever it stands.
 */
function isWarned({ phrase, sentence }: Hit, { sentences, kind }: RuleContext): boolean {
  if (!directions.has(phrase.name)) return false;
  const before = sentences[sentence.index - 1];
  const after = sentences[sentence.index + 1];
  const goesOn = !WARNING.test(textOf(before)) || SAME.test(textOf(sentence));
  if (before?.passage === sentence.passage && before.is('warning.reason') && goesOn) return true;
  return (kind === 'article' || after?.passage === sentence.passage) && after?.is('warning.reason') === true;
}

function textOf(sentence: Sentence | undefined): string {
  return sentence?.passage.view.text.slice(sentence.start, sentence.end).trim() ?? '';
}
