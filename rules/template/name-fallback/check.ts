import { defineRule, type RuleContext } from '#rule';

/** A name that speaks to the person: behind a greeting or thanks, or set off by commas. “Dear there” is not said. */
const SPOKEN_TO =
  /(?:^|\n|[.!?]\s+)(?:hi|hello|hey|hiya|greetings|welcome|good (?:morning|afternoon|evening|day)|thanks|thank you)(?: (?:there|again|back|so much|very much))?,?[ \u00a0]+$|,[ \u00a0]+$/i;

export default defineRule({
  check({ message, system, report }) {
    if (!hasWords(message)) return;
    for (const passage of message.passages) {
      const { text } = passage.view;
      for (const { kind, start, end } of passage.atoms) {
        if (kind !== 'placeholder') continue;
        const own = text.slice(start, end);
        const written = system.withFallback(own);
        // The last name behind the first needs no word of its own.
        const isSecond = passage.atoms.some(
          (one) => one.end === start - 1 && system.isName(text.slice(one.start, one.end)),
        );
        if (written === undefined || isSecond || isGuarded(own, message)) continue;
        // “there” stands in for a name only where the person is spoken to.
        const spoken = SPOKEN_TO.test(text.slice(0, start)) || (start === 0 && /^[,!]/.test(text.slice(end)));
        report({
          at: { passage, start, end },
          fixes: spoken
            ? [{ title: `Write “${written}”`, class: 'suggest', edits: [{ passage, start, end, text: written }] }]
            : [],
        });
      }
    }
  },
});

/** Is there anything but placeholders? */
function hasWords({ passages }: RuleContext['message']): boolean {
  return passages.some(({ view, atoms }) => {
    let at = 0;
    const between = atoms.map(({ start, end }) => {
      const own = view.text.slice(at, start);
      at = end;
      return own;
    });
    return /\p{L}/u.test(between.join(' ') + view.text.slice(at));
  });
}

/** Does a tag ask first whether the name is there? */
function isGuarded(placeholder: string, { templates }: RuleContext['message']): boolean {
  const name = /[a-z][\w.]*/i.exec(placeholder)?.[0];
  if (name === undefined || !templates) return false;
  return templates.some(({ view }) =>
    [...view.text.matchAll(/\{%-?\s*(?:if|unless|elsif)\b([^%]*)%\}/g)].some((tag) => tag[1]?.includes(name)),
  );
}
