import { defineRule, type Hit, leaveOut, leaveOutFix, type Proposal } from '#rule';

/** With one of these next, what follows is a sentence of its own. */
const SENTENCE =
  /^\s*(?:[,:.!]|$|I|we|you|they|he|she|it|there|this|these|those|your|our|my|the|a|an|all|any|each|every|no|some|most|both|if|when|once|as of|from)(?![\p{L}'’]*\s+of\b)/iu;
/** A word that has capitals inside, such as a product's name, takes no other. */
const NAME = /^\s*\p{L}+\p{Lu}/u;

export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      const { name } = hit.phrase;
      if (name !== 'drop' && name !== 'safely') {
        context.reportHit(hit);
        continue;
      }
      const fixes = proposals(hit, name === 'safely');
      context.report({ at: hit, message: hit.phrase.message, fixes });
    }
  },
});

/** An opener goes only where a whole sentence follows it; an aside such as “at this time” goes anywhere. */
function proposals(hit: Hit, safe: boolean): Proposal[] {
  const { text } = hit.sentence.passage.view;
  const words = text.slice(hit.start, hit.end);
  const after = text.slice(hit.end, hit.sentence.end);
  if (/\s(?:to|about|by|of)$/i.test(words)) return [];
  const aside = /^(?:at|in|for|as|just|with|fyi)\b/i.test(words);
  if (!aside && !/\bthat$/i.test(words) && !SENTENCE.test(after)) return [];
  // The colon of “Please note:” goes as well.
  const mark = /^\s*:/.exec(after)?.[0].length ?? 0;
  const edit = leaveOut(mark > 0 ? { ...hit, end: hit.end + mark } : hit);
  if (!edit) return [];
  const isName = edit.text !== '' && NAME.test(after.slice(mark));
  const own = isName ? { ...edit, end: edit.end - edit.text.length, text: '' } : edit;
  return leaveOutFix(hit, own, safe ? 'safe' : 'suggest');
}
