import { defineRule, type Hit, isSignedByTeam, type Proposal } from '#rule';

/** “We” at the start of the words, as it was contracted, and the verb that goes with it. */
const WE = /^(?:we)(?:(['’])(re))?(?=\P{L})/iu;
const VERB = /^((?:\s+(?:\p{L}+ly|also|now|still|so|very|just))*\s+)(are|were)(?=\P{L})/iu;
/** A verb further on that would still be in the plural: “we understand and are looking into it”. */
const PLURAL = /\b(?:and|but|or)(?:\s+\p{L}+ly|\s+also|\s+now)?\s+(?:are|were|aren['’]t|weren['’]t)\b|\bourselves\b/iu;

export default defineRule({
  check({ sentences, hits, report }) {
    // A letter that a team signs speaks for the team.
    if (hits.length === 0 || isSignedByTeam(sentences)) return;
    for (const hit of hits) report({ at: hit, fixes: asI(hit) });
  },
});

function asI(hit: Hit): Proposal[] {
  const { passage } = hit.sentence;
  const words = passage.view.text.slice(hit.start, hit.end);
  const own = inSingular(words);
  if (own === undefined || PLURAL.test(passage.view.text.slice(hit.end, hit.sentence.end))) return [];
  const edits = [{ passage, start: hit.start, end: hit.end, text: own }];
  return [{ title: `Say “${own.replace(/\s+/g, ' ')}”`, class: 'suggest', edits }];
}

/** “We're sorry” as “I'm sorry”, “let us check” as “let me check”. */
function inSingular(words: string): string | undefined {
  if (/^(?:let|allow)\s+us\b/i.test(words)) return words.replace(/\bus\b/i, 'me');
  const we = WE.exec(words);
  if (!we) return undefined;
  const rest = words.slice(we[0].length);
  if (we[2]) return `I${we[1]}m${rest}`;
  return `I${rest.replace(VERB, (_, between: string, verb: string) => between + (/^are$/i.test(verb) ? 'am' : 'was'))}`;
}
