import { defineRule, leaveOutFix } from '#rule';

export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      // Words that a team adds may bring a rewrite.
      if (hit.rewrites.length > 0) {
        context.reportHit(hit);
        continue;
      }
      const fixes = hit.phrase.name === 'stays' ? [] : leaveOutFix(hit);
      context.report({ at: hit, message: hit.phrase.message, fixes });
    }
  },
});
