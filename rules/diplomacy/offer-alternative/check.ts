import { defineRule, isCompanyName, isLegalPage, type RuleContext, type Sentence } from '#rule';

/** How far after a refusal a way forward may stand, in sentences. */
const AFTER = 2;

export default defineRule({
  check(context) {
    const { message, sentences, hits, report } = context;
    if (isLegalPage(message)) return;
    for (const [i, sentence] of sentences.entries()) {
      // What a product isn't made to do is no answer to anybody's request.
      if (sentence.is('product-limit')) continue;
      if (!refuses(sentence, context) || hits.some((hit) => hit.sentence === sentence)) continue;
      if (isConditional(sentence) || around(sentences, i).some((other) => opensWay(other, i))) continue;
      report({ at: sentence });
    }
  },
});

function refuses(sentence: Sentence, { message, sentences }: RuleContext): boolean {
  if (sentence.is('refusal')) return true;
  const named = sentence.marks('refusal-by-name');
  return named.some(({ captures }) => isCompanyName(captures.who?.text ?? '', message, sentences));
}

/** The refusal, the refusals and the sentence before it, and the next two, as far as no heading or other list item parts them. */
function around(sentences: readonly Sentence[], i: number): Sentence[] {
  const own = sentences[i] as Sentence;
  const out = [own];
  for (let k = i - 1; k >= 0; k--) {
    const before = sentences[k] as Sentence;
    if (!sameStretch(before, own)) break;
    out.push(before);
    if (!before.is('refusal')) break;
  }
  for (let k = i + 1; k <= i + AFTER; k++) {
    const after = sentences[k];
    if (!after || !sameStretch(own, after)) break;
    out.push(after);
  }
  return out;
}

function sameStretch(a: Sentence, b: Sentence): boolean {
  if (a.passage.role === 'heading' || b.passage.role === 'heading') return false;
  // Items of a list stand side by side; only what introduces a list goes on in its items.
  return a.passage === b.passage || a.passage.role !== 'list-item' || b.passage.role !== 'list-item';
}

/** “We can't ship until you confirm”: only of the refusal itself, since other sentences have conditions of their own. */
function isConditional(sentence: Sentence): boolean {
  return sentence.is('offer.condition');
}

/** Does it open a way on from the no of the sentence with this number? */
function opensWay(sentence: Sentence, no: number): boolean {
  if (['offer.help', 'offer.suggestion', 'offer.path'].some((act) => sentence.is(act))) return true;
  // “You can contact the seller” and “you can come back to us” are no choice.
  if (sentence.is('closing') || sentence.is('referral')) return false;
  if (sentence.is('offer.alternative') || sentence.is('offer.choice')) return true;
  // What is told or asked before the no belongs to something else: how it came about, the steps of an article.
  return sentence.index >= no && (sentence.is('offer.statement') || sentence.is('offer.direction'));
}
