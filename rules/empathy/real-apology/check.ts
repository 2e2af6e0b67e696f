import { defineRule, type Hit, type Proposal } from '#rule';

/** The clause is over: what stands behind goes with what was replaced. */
const OVER = /^\s*(?:[.,;:!?)–—]|$|(?:and|but|so|or)\s)/i;
/** The rest of a plain sentence, which can be replaced along with the words that were found. */
const PLAIN_REST = /^(?:(?!\b(?:and|but|so|or|then)\b)[^,;:()–—])*?(?=\s*[.!?]*\s*$)/i;

export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      // What keeps the customer's own words changes only the words before them.
      const end = hit.captures.rest ? hit.end : endOfClause(hit);
      if (end === hit.end) context.reportHit(hit);
      else context.report({ at: hit, message: hit.phrase.message, fixes: end === undefined ? [] : upTo(hit, end) });
    }
  },
});

/** Where the clause with these words ends; undefined where that can't be told. */
function endOfClause({ sentence, end }: Hit): number | undefined {
  const { passage } = sentence;
  const after = passage.view.text.slice(end, sentence.end);
  if (OVER.test(after)) return end;
  const rest = PLAIN_REST.exec(after)?.[0].length;
  const inTheWay = passage.atoms.some((atom) => atom.end > end && atom.start < sentence.end);
  return rest === undefined || inTheWay ? undefined : end + rest;
}

function upTo(hit: Hit, end: number): Proposal[] {
  const { passage } = hit.sentence;
  return hit.rewrites.map((text) => ({
    title: `Write “${text}”`,
    class: 'suggest',
    edits: [{ passage, start: hit.start, end, text }],
  }));
}
