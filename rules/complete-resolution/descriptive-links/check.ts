import { defineRule, type Hit, type RuleContext } from '#rule';

/** What may stand in a link beside its words without adding meaning. */
const TRIMMINGS = /^[\s.,;:!?()»«→›>…]*$/u;
/** An address that readers would type: a domain alone, without `https://` before or a path behind it. */
const SHORT_ADDRESS = /^(www\.)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\/?$/u;

export default defineRule({
  check(context) {
    for (const hit of context.hits) if (isWholeLink(hit)) context.report({ at: hit });
    if (context.kind === 'article') reportAddresses(context);
  },
});

function isWholeLink({ sentence, start, end }: Hit): boolean {
  const { marks, view } = sentence.passage;
  return marks.some(
    (mark) =>
      mark.kind === 'link' &&
      mark.start <= start &&
      end <= mark.end &&
      TRIMMINGS.test(view.text.slice(mark.start, start)) &&
      TRIMMINGS.test(view.text.slice(end, mark.end)),
  );
}

function reportAddresses({ message, report }: RuleContext): void {
  for (const passage of message.passages) {
    if (passage.role === 'quote' || passage.role === 'heading') continue;
    for (const atom of passage.atoms) {
      const address = passage.view.text.slice(atom.start, atom.end);
      if (atom.kind !== 'url' || SHORT_ADDRESS.test(address) || address.includes('@')) continue;
      report({ at: { passage, start: atom.start, end: atom.end }, message: 'address' });
    }
  }
}
