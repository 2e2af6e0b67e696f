import { defineRule, type Hit, type RuleContext, type Sentence } from '#rule';

type Passage = Sentence['passage'];

/** What may stand in a link beside its words without adding meaning. */
const TRIMMINGS = /^[\s.,;:!?()»«→›>…]*$/u;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
/** Code units of a link that may be one word. */
const LONGEST = 24;
/** An address that readers would type: a domain without a path behind it. */
const SHORT_ADDRESS = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\/?$/u;

/** A name of a few words and a colon. */
const NAME = /^\s*[^.!?:]{2,60}:\s*$/u;
const EXAMPLE = /\b(?:e\.g\.|for example|for instance|such as|like),? *$/i;

interface Options {
  readonly words: readonly string[];
}

export default defineRule<Options>({
  check(context) {
    for (const hit of context.hits) {
      const at = emptyLink(hit);
      if (at) context.report({ at });
    }
    reportWords(context);
    if (context.kind === 'article') reportAddresses(context);
  },
});

/** Links that say one of the words and nothing else. */
function reportWords({ message, options, report }: RuleContext<Options>): void {
  for (const passage of message.passages) {
    if (passage.role === 'quote') continue;
    for (const { kind, start, end } of passage.marks) {
      if (kind !== 'link' || end - start > LONGEST) continue;
      const word = passage.view.text.slice(start, end).replace(EDGES, '').toLowerCase();
      if (options.words.includes(word)) report({ at: { passage, start, end } });
    }
  }
}

/** The link all of whose words are the phrase's; the phrase may begin before it (“click [here](…)”). */
function emptyLink({ sentence: { passage }, start, end }: Hit) {
  const { marks, view } = passage;
  const link = marks.find(
    (mark) =>
      mark.kind === 'link' &&
      mark.start < end &&
      start < mark.end &&
      TRIMMINGS.test(view.text.slice(mark.start, Math.max(mark.start, start))) &&
      TRIMMINGS.test(view.text.slice(Math.min(mark.end, end), mark.end)),
  );
  return link && { passage, start: Math.max(link.start, start), end: Math.min(link.end, end) };
}

function reportAddresses({ message, report }: RuleContext<Options>): void {
  for (const passage of message.passages) {
    if (passage.role === 'quote' || passage.role === 'heading') continue;
    for (const atom of passage.atoms) {
      const address = passage.view.text.slice(atom.start, atom.end);
      if (atom.kind !== 'url' || SHORT_ADDRESS.test(address) || address.includes('@')) continue;
      if (isNamed(passage, atom) || isExample(passage, atom)) continue;
      report({ at: { passage, start: atom.start, end: atom.end }, message: 'address' });
    }
  }
}

/** “Firefox: https://…” in a list of sources: the words before it say where it leads, and nothing comes after it. */
function isNamed({ role, view: { text } }: Passage, { start, end }: Passage['atoms'][number]): boolean {
  const listed = role === 'list-item' || role === 'table-cell';
  return listed && NAME.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** “(e.g. https://…)”: the address is what the text is about. */
function isExample({ view: { text } }: Passage, { start }: Passage['atoms'][number]): boolean {
  return EXAMPLE.test(text.slice(0, start));
}
