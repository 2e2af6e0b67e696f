import { defineRule, type Hit, leaveOut } from '#rule';

export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      // Words that a team adds may bring a rewrite.
      if (hit.rewrites.length > 0) {
        context.reportHit(hit);
        continue;
      }
      const edit = hit.phrase.name === 'stays' ? undefined : leaveOut(hit);
      context.report({
        at: hit,
        message: hit.phrase.message,
        fixes: edit ? [{ title: `Leave out “${words(hit)}”`, class: 'suggest', edits: [edit] }] : [],
      });
    }
  },
});

function words(hit: Hit): string {
  return hit.sentence.passage.view.text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
}
