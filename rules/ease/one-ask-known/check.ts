import {
  type Asked,
  askedIn,
  defineRule,
  type Fact,
  type Hit,
  type Proposal,
  type RuleContext,
  type Sentence,
} from '#rule';

/** How a placeholder's name says what it stands for. */
const NAMED: Readonly<Record<string, RegExp>> = {
  email: /e-?mail/i,
  ticket: /(ticket|case|conversation)[\\ _.-]*(id|number|no|ref)/i,
  order: /(order|purchase|booking|reservation)s?(\[\d+\])?[\\ _.-]*(id|number|no|ref|name)/i,
};

export default defineRule({
  check(context) {
    for (const hit of context.hits) {
      const { sentence } = hit;
      // “Is {{email}} still yours?” shows what is known, and lets it be mended.
      if (placeholdersIn(sentence).length > 0) continue;
      const ask = askFor(hit, context);
      if (!ask) continue;
      const known = knownAs(hit.phrase.name, context);
      if (known === undefined) continue;
      context.report({ at: hit, fixes: known === '' ? [] : fixesFor(hit, ask, known) });
    }
  },
});

/** The ask that the words are part of: of their sentence, or of the one that leads to their list. */
function askFor(hit: Hit, { sentences }: RuleContext): Asked | 'list' | undefined {
  const { sentence } = hit;
  const own = askedIn(sentence).find(({ start, end }) => hit.start >= start && hit.end <= end);
  if (own || sentence.passage.role !== 'list-item') return own;
  const lead = sentences.findLast(({ index, passage }) => index < sentence.index && passage.role !== 'list-item');
  return lead?.is('ask-for') && /:\s*$/.test(lead.text) ? 'list' : undefined;
}

/** The placeholder for a thing; '' where there is one, and how it is written isn't known; undefined where there is none. */
function knownAs(name: string, { system, sentences, fields }: RuleContext): string | undefined {
  const named = (text: string) => (name === 'name' ? system.isName(text) : NAMED[name]?.test(text) === true);
  const used = sentences.flatMap(placeholdersIn).find(named);
  // A first name in the greeting is not the whole name that is asked for.
  if (used !== undefined && name !== 'name') return used;
  const fact = name === 'order' ? undefined : system.facts[name as Fact];
  // Where there may be no name, “your name is unknown” asks for it.
  if (fact !== undefined) return system.withFallback(fact)?.replace('there', 'unknown') ?? fact;
  return fields.some((field) => name !== 'name' && named(field)) ? '' : undefined;
}

function placeholdersIn({ passage, start, end }: Sentence): string[] {
  const inside = passage.atoms.filter((atom) => atom.kind === 'placeholder' && atom.start >= start && atom.end <= end);
  return inside.map((atom) => passage.view.text.slice(atom.start, atom.end));
}

/** Where nothing else is asked for, the ask becomes a check; beside other things the placeholder is shown in brackets. */
function fixesFor({ sentence, start, end }: Hit, ask: Asked | 'list', known: string): Proposal[] {
  const { passage } = sentence;
  const { text } = passage.view;
  const thing = text.slice(start, end);
  if (ask !== 'list' && ask.items === 1 && ask.from < start) {
    const asking = text.slice(ask.from, start).trim();
    const instead = isOpening(sentence, ask) ? upper(rewrite(asking, thing, known)) : rewrite(asking, thing, known);
    return [
      { title: `Write “${instead}”`, class: 'suggest', edits: [{ passage, start: ask.from, end, text: instead }] },
    ];
  }
  const shown = `${thing} (we have ${known})`;
  return [
    { title: `Write “${shown}”`, class: 'suggest', edits: [{ passage, start: end, end, text: ` (we have ${known})` }] },
  ];
}

function rewrite(asking: string, thing: string, known: string): string {
  const who = /^(I|we)\b/i.exec(asking)?.[0];
  if (who) return `${who} have ${known} as ${thing}`;
  if (/^(what|which)\b/i.test(asking)) return `is ${known} ${thing}`;
  const polite = /^(can|could|will|would|may|might) you\b/i.exec(asking)?.[0] ?? 'please';
  return `${polite} check that ${thing} is ${known}`;
}

function isOpening({ passage, start }: Sentence, { from }: Asked): boolean {
  return !/[\p{L}\p{N}]/u.test(passage.view.text.slice(start, from));
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
