import { defineRule, procedureOf } from '#rule';

export default defineRule({
  check({ sentences, hits, report }) {
    const steps = procedureOf(sentences);
    const first = steps[0];
    const last = steps[steps.length - 1];
    if (!first || !last) return;
    // What is said before the steps is about something else.
    if (hits.some((hit) => hit.sentence.index >= first.index)) return;
    report({ at: last, missing: true });
  },
});
