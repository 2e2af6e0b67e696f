import { defineRule, type Hit, leaveOut, type PassageEdit, type Proposal } from '#rule';

/** Words that go on to say something else: with them, the sentence is more than its slogan. */
const GOES_ON = /[,;:–—]|\b(and|but|so|which|because|as|while|that's why)\b/i;
/** The same within the words found, which may hold an “and” of their own. */
const NEXT_CLAUSE = /\b(and|but|so|because) (I|we|you|it|the|this|that|there|will|have|please)\b/i;

/** A slogan says nothing, so the fix is to leave it out: the words, or the whole sentence where there is nothing else. */
export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      if (hit.rewrites.length > 0) {
        context.reportHit(hit);
        continue;
      }
      const edit = hit.phrase.name === 'words' ? leaveOut(hit) : fillsSentence(hit) ? without(hit) : undefined;
      context.report({ at: hit, message: hit.phrase.message, fixes: edit ? [proposal(hit, edit)] : [] });
    }
  },
});

/** Is there no more in the sentence than the slogan? A name or a place before it is no more: “At Birch Inn, …”. */
function fillsSentence({ sentence, start, end }: Hit): boolean {
  const { text } = sentence.passage.view;
  const before = text.slice(sentence.start, start).replace(/^\s*(here|at|with|in)\b[^,]{0,40},\s*$/i, '');
  const after = text.slice(end, sentence.end);
  const more = GOES_ON.test(before) || GOES_ON.test(after) || NEXT_CLAUSE.test(text.slice(start, end));
  return !more && before.split(/\s+/).length < 5;
}

/** Takes the sentence out, with the space that follows it, or the one before it at the end of a passage. */
function without({ sentence }: Hit): PassageEdit {
  const { passage } = sentence;
  const { text } = passage.view;
  let { start, end } = sentence;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  if (end === text.length) while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return { passage, start, end, text: '' };
}

function proposal(hit: Hit, edit: PassageEdit): Proposal {
  const what = hit.phrase.name === 'words' ? 'these words' : 'this sentence';
  return { title: `Leave out ${what}`, class: 'suggest', edits: [edit] };
}
