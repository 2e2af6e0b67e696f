import { defineRule } from '#rule';

export default defineRule({
  check(context) {
    // On GitHub an issue is a page with a number, and no empty word.
    const onGitHub = context.message.system === 'github';
    for (const hit of context.hits) {
      const words = hit.sentence.passage.view.text.slice(hit.start, hit.end);
      if (!onGitHub || !/\bissues?\b/i.test(words)) context.reportHit(hit);
    }
  },
});
