import { defineRule, isNameLine, type Proposal, type Sentence } from '#rule';

interface Options {
  readonly appended: readonly string[];
  readonly missing: 'letters' | 'always';
}

/** Shorter macros are fragments that go into a longer answer. In sentences, greeting and all. */
const SHORTEST = 3;
/** How far from the end the closing line may stand: names, titles and addresses follow it. In sentences. */
const LAST = 4;
/** Fills in a signature, or the name of the one who answers. */
const SIGNED =
  /signature|agent|assignee|current_user|teammate|owner|staff|\buser\b|sender|author|my[ _-]?name|your[ _-]?name/i;

export default defineRule<Options>({
  check({ message, sentences, hits, options, system, report }) {
    if (options.appended.includes(message.system ?? '')) return;
    const texts = sentences.filter(({ words, passage }) => words > 0 && passage.role !== 'heading');
    const last = texts[texts.length - 1];
    if (!last || texts.length < SHORTEST || last.passage.role !== 'paragraph' || isNameLine(last)) return;
    // Replies of a forum or a chat neither greet nor close.
    if (options.missing === 'letters' && !texts.slice(0, 2).some((sentence) => sentence.is('greeting'))) return;
    const end = texts.slice(-LAST);
    if (end.some((sentence) => sentence.is('sign-off') || isSigned(sentence))) return;
    if (hits.some((hit) => end.includes(hit.sentence))) return;
    report({ at: last, missing: true, fixes: closing(last, system.agentName ?? '[your name]') });
  },
});

/** “{{agent.signature}}” on a line of its own, or in a closing sentence. */
function isSigned({ passage, start, end, words }: Sentence): boolean {
  if (words > SHORTEST) return false;
  return passage.atoms.some(
    (atom) => atom.start >= start && atom.end <= end && SIGNED.test(passage.view.text.slice(atom.start, atom.end)),
  );
}

function closing({ passage }: Sentence, name: string): Proposal[] {
  const end = passage.view.text.trimEnd().length;
  const edits = [{ passage, start: end, end, text: `\n\nKind regards,\n${name}` }];
  return [{ title: `Close with “Kind regards, ${name}”`, class: 'suggest', edits }];
}
