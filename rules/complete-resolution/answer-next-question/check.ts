import {
  answerAct,
  defineRule,
  type RuleContext,
  type Sentence,
  type Topic,
  type TopicItem,
  topicAct,
  vetoAct,
} from '#rule';

/** A matter shows in the title or in the first sentences; what comes later is told in passing. */
const OPENING = 4;
/** A line of greeting or sign-off is short; a sentence that only begins like one belongs to the body. */
const LINE = 6;
/** What such a sentence tells the customer to do answers nothing: “I'll post here as soon as you can try again.” */
const NO_ANSWER = ['referral', 'way-back', 'closing', 'courtesy', 'sign-off', 'ask', 'promise'];

interface Options {
  readonly sentences: number;
}

export default defineRule<Options>({
  check(context) {
    const { topics, options } = context;
    const body = context.sentences.filter(isBody);
    const [first] = body;
    // Where an agent still writes a whole line of their own, what it says can't be known.
    if (!first || body.length < options.sentences || body.some(isBlank)) return;
    const opening = body.slice(0, OPENING);
    for (const topic of byPlace(topics, context, opening)) {
      const { sentences } = context;
      if (isRuledOut(topic, context)) continue;
      const missing = topic.items.filter((item) => !sentences.some((sentence) => isAnswer(sentence, topic, item)));
      if (missing.length === 0) continue;
      const at = opening.find((sentence) => sentence.is(topicAct(topic.key, 'body'))) ?? first;
      const what = missing.map((item) => item.missing);
      context.report({ at, missing: true, data: { topic: topic.about, missing: listed(what) } });
      return;
    }
  },
});

/** The topics that the title shows; where it shows none, those of the first sentence that shows some. */
function byPlace(
  all: readonly Topic[],
  { titleSentences }: RuleContext<Options>,
  opening: readonly Sentence[],
): Topic[] {
  const titled = all.filter(({ key }) => titleSentences.some((sentence) => sentence.is(topicAct(key, 'title'))));
  if (titled.length > 0) return titled;
  for (const sentence of opening) {
    const here = all.filter(({ key }) => sentence.is(topicAct(key, 'body')));
    if (here.length > 0) return here;
  }
  return [];
}

function isAnswer(sentence: Sentence, topic: Topic, { key, acts }: TopicItem): boolean {
  if (sentence.is(answerAct(topic.key, key))) return true;
  // To look elsewhere, or to ask again, is no answer, though it tells the customer to do something.
  return acts.some((act) => sentence.is(act)) && !NO_ANSWER.some((act) => !acts.includes(act) && sentence.is(act));
}

function isRuledOut({ key }: Topic, { titleSentences, sentences }: RuleContext<Options>): boolean {
  return (
    titleSentences.some((sentence) => sentence.is(vetoAct(key, 'title'))) ||
    sentences.some((sentence) => sentence.is(vetoAct(key, 'body')))
  );
}

function isBlank({ passage, start, end, words }: Sentence): boolean {
  return words === 1 && passage.atoms.some((atom) => atom.kind === 'blank' && start <= atom.start && atom.end <= end);
}

function isBody(sentence: Sentence): boolean {
  const frame = (sentence.is('greeting') || sentence.is('sign-off')) && sentence.words <= LINE;
  return !frame && sentence.passage.role !== 'heading';
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}
