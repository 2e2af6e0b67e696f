import { answerAct, defineRule, type RuleContext, type Sentence, type Topic, topicAct, vetoAct } from '#rule';

/** A matter shows in the title or in the first sentences; what comes later is told in passing. */
const OPENING = 4;
/** A line of greeting or sign-off is short; a sentence that only begins like one belongs to the body. */
const LINE = 6;

interface Options {
  readonly sentences: number;
}

export default defineRule<Options>({
  check(context) {
    const { topics, options } = context;
    const body = context.sentences.filter(isBody);
    const [first] = body;
    if (!first || body.length < options.sentences) return;
    const opening = body.slice(0, OPENING);
    for (const topic of byPlace(topics, context, opening)) {
      const { sentences } = context;
      if (isRuledOut(topic, context)) continue;
      const missing = topic.items.filter(
        ({ key }) => !sentences.some((sentence) => sentence.is(answerAct(topic.key, key))),
      );
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

function isRuledOut({ key }: Topic, { titleSentences, sentences }: RuleContext<Options>): boolean {
  return (
    titleSentences.some((sentence) => sentence.is(vetoAct(key, 'title'))) ||
    sentences.some((sentence) => sentence.is(vetoAct(key, 'body')))
  );
}

function isBody(sentence: Sentence): boolean {
  const frame = (sentence.is('greeting') || sentence.is('sign-off')) && sentence.words <= LINE;
  return !frame && sentence.passage.role !== 'heading';
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}
