import { defineRule } from '#rule';

export default defineRule({
  check({ sentences, hits, report }) {
    // One handing over, however many words it takes, is one finding.
    for (const sentence of sentences) if (hits.some((hit) => hit.sentence === sentence)) report({ at: sentence });
  },
});
