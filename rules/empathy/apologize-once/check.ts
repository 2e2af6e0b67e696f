import { defineRule, type Hit, type PassageEdit, type Proposal, type Sentence } from '#rule';

/** Only one branch of a condition is sent, so what stands in another is no second apology. */
const BRANCH = /^\{%-?\s*(?:else|elsif|when)\b/;
/** An apology that says what for is one by itself, whatever follows in its sentence. */
const NAMES = /\b(?:for|about|over|that|if)\b/i;
/** What may stand before an apology that is a sentence of its own. */
const LEAD_IN = /^(?:(?:and|but|so|also|again|once (?:again|more)|finally|lastly)\b[\s,]*)*(?:[\p{L}’']+ly[\s,]+)?$/iu;
/** What may follow in it. */
const REST = /^(?:\s[^,;:–—()]*)?[.!…\s]*$/u;
/** The clause that an apology hangs on at its end: “…, and we apologise for the wait.” */
const JOINED_BEFORE = /(?:,?\s+and|,?\s+so|[;–—])(?:\s+(?:again|once (?:again|more)))?,?\s*$/i;
/** The clause that follows an apology: “Sorry again, and thank you for waiting.” */
const JOINED_AFTER =
  /^[^,;:–—()]*(?:(?:,\s*(?:and|but|so)|\s+[–—]|;)\s+(?=(?:we|i|you|it|this|that|there|here|thanks?|please|your|our|the|let)\b))/iu;

export default defineRule({
  check({ sentences, hits, report }) {
    let first: Hit | undefined;
    let last: Hit | undefined;
    for (const hit of hits) {
      const joined = last?.sentence === hit.sentence && !NAMES.test(wordsOf(last));
      last = hit;
      // “We're sorry and apologise for the noise” is one apology.
      if (joined) continue;
      if (!first || startsAnew(sentences, first, hit)) first = hit;
      else report({ at: hit, fixes: deletion(hit) });
    }
  },
});

function wordsOf({ sentence, start, end }: Hit): string {
  return sentence.passage.view.text.slice(start, end);
}

/** Under another heading, or in another branch, stands another message. */
function startsAnew(sentences: readonly Sentence[], first: Hit, second: Hit): boolean {
  const [from, to] = [first.sentence, second.sentence];
  const between = sentences.slice(from.index, to.index + 1).map(({ passage }) => passage);
  return [...new Set(between)].some((passage) => {
    const start = passage === from.passage ? first.end : 0;
    const end = passage === to.passage ? second.start : passage.view.text.length;
    return passage.role === 'heading' || branches(passage, start, end);
  });
}

function branches({ view, atoms }: Sentence['passage'], start: number, end: number): boolean {
  return atoms.some(
    (atom) => atom.start >= start && atom.end <= end && BRANCH.test(view.text.slice(atom.start, atom.end)),
  );
}

function deletion(hit: Hit): Proposal[] {
  const edit = withoutSentence(hit) ?? withoutClause(hit);
  return edit ? [{ title: 'Leave out this apology', class: 'suggest', edits: [edit] }] : [];
}

/** An apology that is all of its sentence goes with the sentence, where another one stands beside it. */
function withoutSentence({ sentence, start, end }: Hit): PassageEdit | undefined {
  const { passage } = sentence;
  const { text } = passage.view;
  if (!LEAD_IN.test(text.slice(sentence.start, start)) || !REST.test(text.slice(end, sentence.end))) return undefined;
  const spaceAfter = /^[ \t]*/.exec(text.slice(sentence.end))?.[0].length ?? 0;
  if (spaceAfter > 0) return { passage, start: sentence.start, end: sentence.end + spaceAfter, text: '' };
  const spaceBefore = /[ \t]*$/.exec(text.slice(0, sentence.start))?.[0].length ?? 0;
  if (spaceBefore > 0) return { passage, start: sentence.start - spaceBefore, end: sentence.end, text: '' };
  return undefined;
}

function withoutClause({ sentence, start, end }: Hit): PassageEdit | undefined {
  const { passage } = sentence;
  const { text } = passage.view;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (LEAD_IN.test(before)) {
    const joint = JOINED_AFTER.exec(after)?.[0];
    if (joint === undefined) return undefined;
    const next = end + joint.length;
    return { passage, start: sentence.start, end: next + 1, text: (text[next] ?? '').toUpperCase() };
  }
  const joint = JOINED_BEFORE.exec(before)?.[0];
  if (joint === undefined || !REST.test(after)) return undefined;
  const close = /[.!…\s]*$/.exec(after)?.[0].length ?? 0;
  return { passage, start: start - joint.length, end: sentence.end - close, text: '' };
}
