import { otherSpellings } from './spelling.ts';
import { formOf, type Verbs, verbForms } from './verbs.ts';

/** They help another verb, and say nothing of its form. */
const helpers = new Set(['be', 'have', 'do', 'can', 'will', 'may', 'must', 'shall']);

/**
 * A verb in the form of the first verb of some words: “use” after “utilizing” is “using”. Undefined where there is no
 * verb, or where its form can't be told and matters: “commenced” may be “began” and “begun”.
 */
export function twinOf(base: string, words: string, verbs: Verbs): string | undefined {
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const spelled of [word, ...otherSpellings(word)]) {
      const found = verbs.baseOf(spelled);
      if (found === undefined || helpers.has(found)) continue;
      const own = verbs.forms(found);
      const fitting = verbForms.filter((form) => formOf(own, form).includes(spelled));
      const twins = new Set(fitting.map((form) => formOf(verbs.forms(base), form)[0]));
      return twins.size === 1 ? [...twins][0] : undefined;
    }
  }
  return undefined;
}
