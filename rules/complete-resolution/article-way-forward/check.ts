import { defineRule, procedureOf, type RuleContext, type Sentence } from '#rule';

/** Steps in running text below a title that promises some. */
const TOLD = 3;
/** Steps that an article on a fault has at least. */
const TRIED = 2;
/** A list of other articles is no part of the answer, and the way forward belongs before it. */
const RELATED = /^(related|see also|read more|more (articles|guides|on)|further reading|next steps?|learn more)/i;
const NEXT = 'If this did not help, write to us and say what you see on your screen.';

export default defineRule({
  check(context) {
    const first = context.sentences.find((sentence) => sentence.is('task.step'));
    if (context.sentences.some((sentence) => opensWay(sentence, first))) return context.has();
    if (!tellsHow(context)) return;
    const last = lastOfAnswer(context.sentences);
    if (!last) return;
    const { passage, end } = last;
    const text = `${/[.!?…]$/.test(last.text.trimEnd()) ? '' : '.'} ${NEXT}`;
    const edits = [{ passage, start: end, end, text }];
    context.report({ at: last, missing: true, fixes: [{ title: `Add “${NEXT}”`, class: 'suggest', edits }] });
  },
});

/**
 * “If you can't sign in, take these steps” stands before the first step and is what the article is for: no way on. In the first
 * item of a list (“1. Sign in. If you have no password, …”) it tells who begins elsewhere.
 */
function opensWay(sentence: Sentence, first: Sentence | undefined): boolean {
  const isLater = first
    ? sentence.index > first.index && !(first.passage.ordered && first.passage === sentence.passage)
    : true;
  if (isLater && sentence.is('way-forward.try')) return true;
  return sentence.is('way-forward.ask') || hasAddress(sentence);
}

/** An email address or a phone number is somebody to ask. */
function hasAddress({ passage: { atoms, view }, text, start, end }: Sentence): boolean {
  const mail = atoms.some((a) => a.start >= start && a.end <= end && view.text.slice(a.start, a.end).includes('@'));
  return mail || /(?:\+|\b0)\d[\d ().-]{6,}\d/.test(text);
}

/** Reference articles have no steps, or a title that asks for no doing. */
function tellsHow({ sentences, titleSentences }: RuleContext): boolean {
  const titles = [...titleSentences, ...sentences.filter(isTop)];
  const asks = titles.some((title) => title.is('task.how-to') || title.is('task.fault'));
  const items = procedureOf(sentences).length;
  // Two steps below a title that asks for no doing are an aside of what the article explains.
  if (items >= TOLD || (items > 0 && asks)) return true;
  const steps = sentences.filter((sentence) => sentence.is('task.step') && !isLink(sentence));
  if (titles.some((title) => title.is('task.how-to')) && steps.length >= TOLD) return true;
  return steps.length >= TRIED && titles.some((title) => title.is('task.fault'));
}

/** “Install the app”, where that is a link, is a way to another page. */
function isLink({ passage, start }: Sentence): boolean {
  return passage.marks.some((mark) => mark.kind === 'link' && mark.start <= start && start < mark.end);
}

function isTop({ passage }: Sentence): boolean {
  return passage.role === 'heading' && passage.level === 1;
}

/** The last sentence before what only leads on to other articles. */
function lastOfAnswer(sentences: readonly Sentence[]): Sentence | undefined {
  const related = sentences.findIndex(({ passage, text }) => passage.role === 'heading' && RELATED.test(text.trim()));
  const own = related > 0 ? sentences.slice(0, related) : sentences;
  return own.findLast(({ passage }) => passage.role === 'paragraph' || passage.role === 'list-item');
}
