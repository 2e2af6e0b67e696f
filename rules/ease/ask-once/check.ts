import { askedIn, defineRule, type Sentence } from '#rule';

/** So many things a reader keeps in mind from running text. */
const KEPT = 3;
/** From so many things on, asking in two places leaves some of them unanswered. */
const SPLIT = 3;

/** Sentences that ask one after the other, and how many things they ask for. */
interface Place {
  readonly first: Sentence;
  last: Sentence;
  items: number;
}

export default defineRule({
  check({ sentences, report }) {
    const places = placesOf(sentences);
    const crowded = places.find(({ items }) => items > KEPT);
    if (crowded) {
      report({ at: crowded.first, data: { count: String(crowded.items) } });
      return;
    }
    // What is asked for in case something happens is no second round: “If the date moves, tell me.”
    const sure = places.filter(({ first }) => !/^\W*(if|should|when|in case|once|unless)\b/i.test(first.text));
    const all = sure.reduce((sum, { items }) => sum + items, 0);
    const second = sure[1];
    if (second && all >= SPLIT) report({ at: second.first, message: 'scattered', data: { count: String(all) } });
  },
});

function placesOf(sentences: readonly Sentence[]): Place[] {
  const places: Place[] = [];
  for (const sentence of sentences) {
    // Lists and tables are what this rule asks for.
    if (sentence.passage.role !== 'paragraph') continue;
    const items = askedIn(sentence).reduce((sum, asked) => sum + asked.items, 0);
    if (items === 0) continue;
    const last = places[places.length - 1];
    if (last && last.last.index + 1 === sentence.index) {
      last.last = sentence;
      last.items += items;
    } else {
      places.push({ first: sentence, last: sentence, items });
    }
  }
  return places;
}
