import { answers, defineRule, type RuleContext, type Sentence } from '#rule';

/** “On the county's web site”: what others have to answer is no duty of the article. */
const THEIRS = /\b(?:on|in|at|under) (?:the|a|each|every) [\p{L} ]+['’]s? /u;

export default defineRule({
  check(context) {
    const { sentences, report } = context;
    for (const sentence of sentences) {
      if (sentence.passage.role === 'heading') continue;
      // Asked first in articles, as it rarely holds and costs less.
      if (context.kind === 'article' && !isOwnSubject(sentence, context)) continue;
      if (!deflects(sentence, context)) continue;
      if (context.kind === 'article' || isInPlace(sentence, context)) report({ at: sentence });
    }
  },
});

function named(name: string, sentence: Sentence, { hits }: RuleContext): boolean {
  return hits.some((hit) => hit.phrase.name === name && hit.sentence === sentence);
}

function deflects(sentence: Sentence, context: RuleContext): boolean {
  if (sentence.question && !sentence.text.includes('you')) return false;
  return sentence.is('referral.self-service') || named('read-more', sentence, context);
}

/** In place of an answer: it names a matter of its own, or no answer comes before it and no step after it. */
function isInPlace(sentence: Sentence, context: RuleContext): boolean {
  if (named('own', sentence, context) || named('clause', sentence, context)) return true;
  return !context.sentences.some((other) =>
    other.index < sentence.index ? answers(other) : other !== sentence && other.is('instruction') && answers(other),
  );
}

/** In an article: what its title or the heading above names is sent elsewhere, and no other sentence there says more. */
function isOwnSubject(sentence: Sentence, context: RuleContext): boolean {
  if (named('clause', sentence, context)) return !THEIRS.test(sentence.text);
  if (named('subject', sentence, context)) return isOpening(sentence, context.sentences);
  if (!named('own', sentence, context)) return false;
  const section = sectionOf(sentence, context.sentences);
  return !section.some((other) => other !== sentence && answers(other));
}

/** The first sentence of an article below its title says what the article has on its subject. */
function isOpening(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences.find(({ passage }) => passage.role !== 'heading') === sentence;
}

/** The sentences between the headings around a sentence. */
function sectionOf({ index }: Sentence, sentences: readonly Sentence[]): readonly Sentence[] {
  const isHeading = ({ passage }: Sentence) => passage.role === 'heading';
  const from = sentences.slice(0, index).findLastIndex(isHeading) + 1;
  const next = sentences.slice(index).findIndex(isHeading);
  return sentences.slice(from, next < 0 ? undefined : index + next);
}
