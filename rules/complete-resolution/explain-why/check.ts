import { defineRule, type RuleContext, type Sentence } from '#rule';

export default defineRule({
  check(context) {
    const { hits, sentences, report } = context;
    const first = hits.find(({ phrase }) => phrase.name !== 'told');
    if (
      !first ||
      hits.some(({ phrase }) => phrase.name === 'told') ||
      sentences.some((sentence) => explains(sentence, context))
    )
      return;
    report({ at: first.sentence, missing: true });
  },
});

/** “It was due to an error” names no cause: what counts is a cause said in other words than the slip itself. */
function explains(sentence: Sentence, { hits }: RuleContext): boolean {
  if (sentence.is('cause.again')) return true;
  const own = hits.filter((hit) => hit.sentence === sentence);
  return sentence.marks('cause.why').some((mark) => !own.some((hit) => hit.start < mark.end && mark.start < hit.end));
}
