import { defineRule, leaveOut } from '#rule';

/** What only weakens its sentence is left out; what holds the verb up has a rewrite of its own. */
export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      const edit = hit.phrase.name === 'drop' ? leaveOut(hit) : undefined;
      if (!edit) {
        context.reportHit(hit);
        continue;
      }
      const words = hit.sentence.passage.view.text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
      const title = `Leave out “${words}”`;
      context.report({ at: hit, message: hit.phrase.message, fixes: [{ title, class: 'suggest', edits: [edit] }] });
    }
  },
});
