import { defineRule } from '#rule';

const REOPEN = 'Reply to this message and it opens again.';

export default defineRule({
  check({ sentences, report }) {
    // A way back anywhere in the message will do.
    if (sentences.some((sentence) => sentence.is('way-back'))) return;
    for (const sentence of sentences) {
      if (!sentence.is('closing') || sentence.passage.role === 'heading') continue;
      const { passage, end } = sentence;
      const edits = [{ passage, start: end, end, text: ` ${REOPEN}` }];
      report({ at: sentence, fixes: [{ title: `Add “${REOPEN}”`, class: 'suggest', edits }] });
    }
  },
});
