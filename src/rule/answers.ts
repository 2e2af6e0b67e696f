import type { Sentence } from '#core/sentence.ts';

/** Acts that give the customer something to go by. */
const GIVES = ['promise', 'offer', 'instruction', 'ask'];
/** Acts that stand around an answer, or in its place. */
const FRAME = ['greeting', 'sign-off', 'courtesy', 'apology', 'acknowledgement', 'closing', 'way-back', 'refusal'];
/** “Thank you!” and the like are too short to answer anything, in words. */
const SHORTEST = 4;

/** Does the sentence tell the customer something on the matter? A plain statement does; being sent elsewhere does not. */
export function answers(sentence: Sentence): boolean {
  if (sentence.passage.role === 'heading' || sentence.words < SHORTEST || sentence.question) return false;
  if (sentence.is('referral')) return false;
  return GIVES.some((act) => sentence.is(act)) || !FRAME.some((act) => sentence.is(act));
}
