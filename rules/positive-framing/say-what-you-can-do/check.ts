import { type ActMark, defineRule, type Hit, isCompanyName, type RuleContext, type Sentence } from '#rule';

export default defineRule({
  check(context) {
    // What a product isn't made to do is said as it is; readers asked for nothing.
    for (const hit of context.hits) if (!hit.sentence.is('product-limit')) context.reportHit(hit);
    for (const sentence of context.sentences) {
      if (sentence.is('product-limit')) continue;
      const said = context.hits.filter((hit) => hit.sentence === sentence);
      for (const mark of apart(sentence, context)) {
        if (!said.some((hit) => touches(hit, mark))) {
          context.report({ at: { start: mark.start, end: mark.end, passage: sentence.passage } });
        }
      }
    }
  },
});

/** The refusals of a sentence; of those that overlap, the first and longest. */
function apart(sentence: Sentence, { message, sentences }: RuleContext): ActMark[] {
  const named = sentence
    .marks('refusal-by-name')
    .filter(({ captures }) => isCompanyName(captures.who?.text ?? '', message, sentences));
  const marks = [...sentence.marks('refusal'), ...named].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: ActMark[] = [];
  for (const mark of marks) if (!out.some((other) => touches(other, mark))) out.push(mark);
  return out;
}

function touches(a: Hit | ActMark, b: ActMark): boolean {
  return a.start < b.end && b.start < a.end;
}
