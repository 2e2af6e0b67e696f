import { defineRule, type Hit, leaveOutFix } from '#rule';

/** Words that wave away by themselves: the sentence stands without them. */
const ASIDE =
  /^(?:obviously|clearly|plainly|evidently|patently|needless to say|(?:as|like|per) .+|once (?:again|more)|again)(?=\s|,|$)/isu;
const WORD = /^(?:obviously|clearly|plainly|evidently|patently|needless to say|once (?:again|more)|again)(?=[\s,]|$)/iu;
/** After an aside comes a comma, or the sentence itself. */
const SENTENCE =
  /^\s*(?:,\s|[.!]?\s*$|(?:the|this|that|these|those|there|you|we|i|it|they|your|our|my|no|a|an|some|he|she|all|every)\s)/iu;

/** In an article it reminds the reader of something, and belittles no step. */
const REMINDER = /^just\s+(?:be|remember|make\s+sure)(?!\p{L})/iu;

export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      if (context.kind === 'article' && REMINDER.test(hit.sentence.passage.view.text.slice(hit.start))) continue;
      const aside = hit.rewrites.length > 0 ? undefined : asideOf(hit);
      const fixes = aside ? leaveOutFix(aside) : [];
      if (fixes.length === 0) context.reportHit(hit);
      else context.report({ at: hit, message: hit.phrase.message, fixes });
    }
  },
});

/** “As stated on the ticket and on our page, …”: an aside that opens the sentence reaches to its comma. */
const TO_COMMA = /^[^,;:.!?–—()]{0,80}(?=,)/u;

/** The part that can go: “Clearly” of “Clearly, the …”, all of “As I said on the phone, …”. */
function asideOf(hit: Hit): Hit | undefined {
  const { text } = hit.sentence.passage.view;
  const words = text.slice(hit.start, hit.end).replace(/[\s,]+$/, '');
  if (!ASIDE.test(words)) return undefined;
  const opens = text.slice(hit.sentence.start, hit.start).trim() === '';
  let end = hit.start + (WORD.exec(words)?.[0].length ?? words.length);
  if (opens && !WORD.test(words)) end += TO_COMMA.exec(text.slice(end, hit.sentence.end))?.[0].length ?? 0;
  const after = text.slice(end, hit.sentence.end);
  const closes = /,\s*$/.test(text.slice(hit.sentence.start, hit.start)) && /^\s*(?:[.!,]|$)/.test(after);
  if (WORD.test(words) ? !(opens || closes) || !SENTENCE.test(after) : !/^\s*,/.test(after) && !closes)
    return undefined;
  return { ...hit, end };
}
