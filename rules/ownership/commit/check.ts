import { defineRule, leaveOutFix } from '#rule';

/** What only weakens its sentence is left out; what holds the verb up has a rewrite of its own. */
export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      const fixes = hit.phrase.name === 'drop' ? leaveOutFix(hit) : [];
      if (fixes.length === 0) context.reportHit(hit);
      else context.report({ at: hit, message: hit.phrase.message, fixes });
    }
  },
});
