import { answers, defineRule, type RuleContext, type Sentence } from '#rule';

/** What makes a next step needed. */
const CALLS_FOR_ONE = ['refusal', 'closing', 'apology', 'trouble'];
/** What counts as one. A vague promise does: whether it says when is another rule's matter. */
const STEPS = ['promise', 'instruction', 'ask', 'way-back'];
/** A condition opens a way only for the no that it belongs to. */
const OFFERS = ['help', 'alternative', 'statement', 'suggestion', 'choice', 'direction', 'path'];
/** An apology or a piece of trouble shows at the start; what comes later is told in passing. */
const OPENING = 4;

export default defineRule<{ sentences: number }>({
  check(context) {
    const body = context.sentences.filter(isBody);
    if (body.length < context.options.sentences) return;
    const needed =
      body.some((sentence, i) => callsForStep(sentence, i)) ||
      [...context.titleSentences, ...body.slice(0, OPENING)].some((sentence) => isNamed('calls', sentence, context)) ||
      context.titleSentences.some((sentence) => sentence.is('trouble')) ||
      // Being sent elsewhere is no answer; beside one it is a courtesy.
      (body.some((sentence) => sentence.is('referral')) && !body.some(answers));
    if (!needed || body.some((sentence) => isStep(sentence, context))) return;
    const last = body[body.length - 1];
    if (last) context.report({ at: last, missing: true });
  },
});

/** A line of greeting or sign-off is short; a sentence that only begins like one belongs to the body. */
const LINE = 6;

function isBody(sentence: Sentence): boolean {
  const frame = (sentence.is('greeting') || sentence.is('sign-off')) && sentence.words <= LINE;
  return !frame && sentence.passage.role !== 'heading';
}

function callsForStep(sentence: Sentence, i: number): boolean {
  return CALLS_FOR_ONE.some((act) => sentence.is(act) && (i < OPENING || (act !== 'apology' && act !== 'trouble')));
}

function isNamed(name: string, sentence: Sentence, { hits }: RuleContext<{ sentences: number }>): boolean {
  return hits.some((hit) => hit.sentence === sentence && hit.phrase.name === name);
}

function isStep(sentence: Sentence, { hits }: RuleContext<{ sentences: number }>): boolean {
  // Someone else to ask is a step, if a poor one. A page to search, or word that all is over, is none.
  if (sentence.is('referral.elsewhere')) return true;
  if (sentence.is('referral')) return sentence.is('promise');
  if (sentence.is('closing') && !sentence.is('way-back')) return false;
  const own = hits.filter((hit) => hit.sentence === sentence && hit.phrase.name !== 'calls');
  if (sentence.question && own.length === 0) return true;
  if (own.some((hit) => hit.phrase.name === 'way')) return true;
  const hollow = own.length > 0;
  if (sentence.is('refusal')) return ['promise', 'offer', 'way-back'].some((act) => sentence.is(act));
  if (OFFERS.some((kind) => sentence.is(`offer.${kind}`)) && !hollow) return true;
  return STEPS.some((act) => sentence.is(act)) && !(hollow && !sentence.is('promise') && !sentence.is('way-back'));
}
