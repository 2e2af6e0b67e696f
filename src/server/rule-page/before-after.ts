import type { Example } from '#rule/example.ts';
import { readExamples } from '#rule/examples.ts';
import { Problems } from '#rule/problem.ts';
import type { LoadedRule } from '#rule/rule-set.ts';

/** A text as it should not be, and as it should. */
export interface BeforeAfter {
  /** Markdown; what is found is struck out. */
  readonly before: string;
  /** Undefined where the examples show none. */
  readonly after: string | undefined;
}

/** Longer examples are for the rule's page. In UTF-16 code units. */
const LONGEST = 400;

/**
 * The example of a rule that is nearest to what was found: one with the same words, else the first that is short.
 * @param quote the words found; '' for none
 */
export function beforeAfter({ page }: LoadedRule, quote: string): BeforeAfter | undefined {
  const lines = page.examples.split('\n');
  const examples = readExamples({ lines, line: 1 }, 'examples', new Problems(''));
  const pairs = examples.flatMap((example, i) => {
    if (example.verdict !== 'bad' || example.text.length > LONGEST) return [];
    const next = examples[i + 1];
    const good = next?.verdict === 'good' && next.text.length <= LONGEST ? next.text : undefined;
    return [{ example, pair: { before: struckOut(example), after: example.becomes ?? good } }];
  });
  const words = quote.toLowerCase();
  const same = pairs.find(({ example }) => words !== '' && example.text.toLowerCase().includes(words));
  const whole = pairs.find(({ pair }) => pair.after !== undefined);
  return (same ?? whole ?? pairs[0])?.pair;
}

function struckOut({ text, marks, form }: Example): string {
  if (form === 'block') return text;
  let out = '';
  let at = 0;
  for (const { start, end } of marks) {
    out += `${text.slice(at, start)}~~${text.slice(start, end)}~~`;
    at = end;
  }
  return out + text.slice(at);
}
