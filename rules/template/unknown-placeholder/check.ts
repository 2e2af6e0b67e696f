import { defineRule, type Placeholder, placeholdersIn, type RuleContext } from '#rule';

type Options = { known: readonly string[] };

/** Names that tags make up: `{% assign x = … %}`, `{% for x in … %}`. */
const LOCAL = /\{%-?\s*(?:assign|capture|set|increment|decrement|(?:for|tablerow)(?=\s+\w+\s+in\b))\s+(\w+)/g;

export default defineRule<Options>({
  check(context) {
    const { message, system } = context;
    if (system.dialects.length === 0) return;
    const texts = message.templates ?? message.passages;
    const isOwn = ownNames(context);
    for (const passage of texts) {
      for (const found of placeholdersIn(passage)) {
        // A tag holds conditions, not a name; where there are no tags, `{%name%}` is a placeholder.
        if (found.dialect === 'liquid' && !/^\{%\s*\w+\.\w/.test(found.text)) continue;
        const dialect = found.dialect === 'liquid' && system.liquid !== undefined ? 'named-tag' : found.dialect;
        const unknown = system.unknown(found.text, dialect, isOwn);
        if (!unknown) continue;
        const { instead, foreign } = unknown;
        const at = { passage, start: found.start, end: found.end };
        const name = { start: found.start + unknown.start, end: found.start + unknown.end };
        const edit = foreign ? at : { passage, ...name };
        context.report({
          at,
          message: foreign ? 'foreign' : instead === undefined ? 'default' : 'nearest',
          data: { system: system.label, instead: instead ?? '' },
          fixes:
            instead === undefined
              ? []
              : [
                  {
                    title: `Write “${written(found, unknown, instead)}”`,
                    class: 'suggest',
                    edits: [{ ...edit, text: instead }],
                  },
                ],
        });
      }
    }
  },
});

/** The whole placeholder as it will be. */
function written(
  found: Placeholder,
  { start, end, foreign }: { start: number; end: number; foreign: boolean },
  instead: string,
) {
  return foreign ? instead : found.text.slice(0, start) + instead + found.text.slice(end);
}

/** Knows the names that the team declares, in its configuration, in its library or by a tag of the message. */
function ownNames({ message, fields, options }: RuleContext<Options>): (name: string) => boolean {
  const own = [...fields, ...options.known].map((name) => bare(name));
  for (const { view } of message.templates ?? [])
    for (const found of view.text.matchAll(LOCAL)) own.push(bare(found[1] ?? ''));
  const names = new Set(own);
  const below = own.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -1));
  return (name) => names.has(bare(name)) || below.some((start) => bare(name).startsWith(start));
}

/** A name without brackets and differences that don't matter. */
function bare(name: string): string {
  return name.replace(/^[\s[{(<%#!]+|[\s\])}>%]+$/g, '').toLowerCase();
}
