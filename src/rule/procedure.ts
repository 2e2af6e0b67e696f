import type { Sentence } from '#core/sentence.ts';

/** Items that make a procedure. */
const ITEMS = 2;

/**
 * The first sentences of the items of an article's numbered lists, where these are steps to carry out: half of them or more
 * begin with what is to be done. Empty where a numbered list only counts things.
 */
export function procedureOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const items = sentences.filter(
    ({ passage, passageIndex, index }) =>
      passage.ordered === true && sentences[index - 1]?.passageIndex !== passageIndex,
  );
  const steps = items.filter((item) => item.is('task.step'));
  return items.length >= ITEMS && steps.length * 2 >= items.length ? items : [];
}
