import { defineRule, type RuleContext } from '#rule';

/**
 * Notes to the writer that are wrong in any text. A run of X is a blank unless it is part of a size, a code or a number;
 * two of them are one where an amount or a date belongs. Case counts: “xxx” at the end of a letter is a greeting.
 */
const MARKS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_\-/.])(?:X{3,}|x{4,}|XX[./:]XX(?:[./:]XX(?:XX)?)?|X{4}(?:[- ]X{4})+|_{2,}(?:[/.-]_{2,})+|_{3,}|TODO|FIXME|TBD)(?![\p{L}\p{N}_]|[-/.]?[\p{N}Xx])`,
    String.raw`(?<=[\p{L}\p{N}]-)_{3,}(?![\p{L}\p{N}_])`,
    String.raw`(?<=[€$£]\s?)X{2,}(?:[.,]X{2})?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,])X{2,}(?=\s?%)`,
  ].join('|'),
  'gu',
);
/** Some of this is in each of the marks, and in few passages: a look for it is quick. */
const SIGNS = /XX|xxxx|__|TODO|FIXME|TBD/;
/** Some of this is in each of the marks in words. */
const WORD_SIGNS = /\(|lorem/i;
/** Marks in words. */
const WORDS = new RegExp(
  [
    String.raw`\((?:please\s)?(?:insert|fill\sin|enter|add)\s(?:(?:the|your|a|an|customer|agent|order|ticket)\s)*(?:name|date|time|amount|number|link|url|address|reason|reference|code|price|title)s?(?:\shere)?\)`,
    String.raw`\blorem\s+ipsum\b`,
  ].join('|'),
  'giu',
);
const SIZE = /(?<![\p{L}\p{N}])(size|sizes|XL|XXL|XS|XXS|[SML])(?![\p{L}\p{N}])/u;
/** Thirty, as the Romans wrote it. */
const ROMAN = /(?:Bowl|Chapter|Part|Volume|Vol\.|Act|Psalm|Title|Article|Louis|Annex|Schedule)\s$/;

/** A bracket that tells its reader to do something is no field, whoever fills it in. */
const HAND_FILL = /^.?\s*(please\s+)?(insert|fill|enter|add|put|type|write|replace|paste|xx|todo|tbd)\b/i;
/** No help desk fills these in. */
const ANGLE = /^<[\p{L}][\p{L}\p{N} _-]*>$/u;
/** Brackets that are part of the text. */
const NO_BLANK =
  /^[[<(]\s*(sic|…|\.{2,}|edited|redacted|\d+|x|optional|new|beta|note|tip|warning|important|faq|enter|tab|esc|escape|shift|ctrl|alt|cmd|delete|del|space|home|end|return|backspace|(page|p\.|pp\.|fig\.?|figure|table|section|annex|chapter|appendix|see|ibid)(\s[^\])]*)?)\s*[\])>]$/i;

export default defineRule<{ fields: readonly string[] }>({
  check(context) {
    reportBrackets(context);
    reportMarks(context);
  },
});

function reportBrackets({
  message,
  system,
  fields,
  options,
  report,
  kind,
}: RuleContext<{ fields: readonly string[] }>) {
  const declared = new Set([...fields, ...options.fields].map(bare));
  const byHand = message.library === true && !system.fillsPlaceholders;
  for (const passage of message.passages) {
    for (const atom of passage.atoms) {
      const text = passage.view.text.slice(atom.start, atom.end);
      if (atom.kind !== 'blank' && !(atom.kind === 'placeholder' && ANGLE.test(text))) continue;
      if (NO_BLANK.test(text) || declared.has(bare(text))) continue;
      const handFill = HAND_FILL.test(text.slice(1));
      if (handFill || (kind !== 'article' && !byHand)) report({ at: { passage, start: atom.start, end: atom.end } });
    }
  }
}

/** A line to write on, in an article with a form to print: as long as a name. */
const LINE = /^_{8,}$/;

function reportMarks({ message, kind, report }: RuleContext<{ fields: readonly string[] }>): void {
  for (const passage of message.passages) {
    const { text } = passage.view;
    const patterns = [...(SIGNS.test(text) ? [MARKS] : []), ...(WORD_SIGNS.test(text) ? [WORDS] : [])];
    for (const pattern of patterns) {
      for (const { 0: found, index: start } of text.matchAll(pattern)) {
        const end = start + found.length;
        if (passage.atoms.some((atom) => atom.start < end && start < atom.end)) continue;
        if (kind === 'article' && LINE.test(found)) continue;
        if (/^X+$/i.test(found) && (SIZE.test(text) || ROMAN.test(text.slice(0, start)))) continue;
        report({ at: { passage, start, end }, message: /[a-wyz]/i.test(found) ? 'mark' : 'default' });
      }
    }
  }
}

/** A field's name without brackets and differences that don't matter. */
function bare(text: string): string {
  return text
    .replace(/^[[<({]+|[\])>}]+$/g, '')
    .trim()
    .toLowerCase();
}
