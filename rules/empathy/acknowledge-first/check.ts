import { defineRule, inTone, type Proposal, type RuleContext, type Sentence, toneOf } from '#rule';

type Sentences = Readonly<Record<string, string>>;

interface Options {
  readonly sentences: Sentences;
  readonly formal: Sentences;
  readonly chatty: Sentences;
}

/** Trouble is told, and has to be acknowledged, near the top of the message. In sentences of the body. */
const TROUBLE_WITHIN = 4;
const ACKNOWLEDGED_WITHIN = 3;

/** Acts that show the person that their trouble was seen. An empty or a conditional apology does not. */
const ACKNOWLEDGES = ['acknowledgement', 'apology.specific'];

export default defineRule<Options>({
  check(context) {
    const body = bodyOf(context.sentences);
    // One sentence is a fragment that goes into a longer answer.
    const first = body[0];
    if (body.length < 2 || !first) return;
    const trouble = troubleOf(context, body);
    if (!trouble || brings(body, 'good-news')) return;
    if (body.slice(0, ACKNOWLEDGED_WITHIN).some(acknowledges)) return;
    // “Hi Ana, I'm sorry that …” may say it in the greeting's own sentence.
    const greeting = context.sentences.find((sentence) => sentence.is('greeting'));
    if (greeting && acknowledges(greeting)) return;
    report(context, first, trouble);
  },
});

/** Whether a sentence shows that the trouble was seen: “sorry that you feel let down” names a feeling, and leaves it in doubt. */
function acknowledges(sentence: Sentence): boolean {
  const doubted = sentence.marks('apology.conditional');
  return ACKNOWLEDGES.some((act) =>
    sentence.marks(act).some((mark) => !doubted.some((doubt) => doubt.start < mark.end && mark.start < doubt.end)),
  );
}

/** What a customer reads as the answer: no headings, no greeting, no sign-off. */
function bodyOf(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(
    (sentence) =>
      sentence.passage.role !== 'heading' &&
      sentence.words > 0 &&
      !(sentence.is('greeting') && sentence.words <= 5) &&
      !sentence.is('sign-off'),
  );
}

interface Trouble {
  /** The finer kind of the act, such as 'late'. */
  readonly kind: string;
  readonly words: string;
}

/** The trouble that the macro answers, by its title, or by the first sentences that the customer reads. */
function troubleOf({ titleSentences }: RuleContext<Options>, body: readonly Sentence[]): Trouble | undefined {
  // A plain question about damage, or a planned stop, is no trouble yet.
  const complains = titleSentences.some((sentence) => sentence.is('trouble-title.complaint'));
  if (!complains && titleSentences.some((sentence) => sentence.is('plain-title'))) return undefined;
  const named = titleSentences.map((sentence) => troubleIn(sentence, 'trouble-title')).find(Boolean);
  const told = body.map((sentence) => troubleIn(sentence, 'trouble'));
  // “We regard your complaint as settled” says at the end what all of it was about.
  return named ?? told.find((trouble, i) => trouble && (i < TROUBLE_WITHIN || trouble.kind === 'complaint'));
}

function troubleIn(sentence: Sentence, act: string): Trouble | undefined {
  const mark = sentence.marks(act).find((found) => found.act.startsWith(`${act}.`));
  if (!mark) return undefined;
  return {
    kind: mark.act.slice(act.length + 1),
    words: sentence.passage.view.text.slice(mark.start, mark.end).replace(/\s+/g, ' '),
  };
}

function brings(body: readonly Sentence[], act: string): boolean {
  return body.slice(0, 2).some((sentence) => sentence.is(act));
}

function report(context: RuleContext<Options>, first: Sentence, trouble: Trouble): void {
  const text = sentenceFor(trouble, context);
  const fixes: Proposal[] = [];
  if (text && first.passage.role === 'paragraph') {
    // “Hi Ana, your parcel is late.” greets in the same sentence, so the new one stands behind it.
    const behind = first.is('greeting');
    const at = behind ? first.end : first.start;
    const edits = [{ passage: first.passage, start: at, end: at, text: behind ? ` ${text}` : `${text} ` }];
    fixes.push({ title: `${behind ? 'Add' : 'Start with'} “${text}”`, class: 'suggest', edits });
  }
  context.report({ at: first, missing: true, data: { trouble: trouble.words }, fixes });
}

/** The sentence for this trouble, as the rest of the message speaks. */
function sentenceFor({ kind }: Trouble, { options, sentences }: RuleContext<Options>): string | undefined {
  const tone = toneOf(sentences);
  const own = tone.register === 'plain' ? undefined : options[tone.register][kind];
  const template = own ?? options.sentences[kind] ?? options.sentences.other;
  return template && inTone(template, tone);
}
