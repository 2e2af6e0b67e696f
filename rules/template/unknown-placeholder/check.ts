import { defineRule, type Placeholder, placeholdersIn, type RuleContext } from '#rule';

type Options = { known: readonly string[] };
type Passage = RuleContext['message']['passages'][number];
/** Knows the names that the team declares. */
type IsOwn = (name: string) => boolean;

export default defineRule<Options>({
  check(context) {
    const { message, system } = context;
    if (system.dialects.length === 0) return;
    const isOwn = ownNames(context);
    for (const passage of message.templates ?? message.passages) {
      for (const found of placeholdersIn(passage)) {
        // Where a desk has no tags, `{%name%}` is a placeholder.
        const isTag = found.dialect === 'liquid' && !/^\{%\s*\w+\.\w/.test(found.text);
        (isTag ? reportTag : reportPlaceholder)(found, passage, context, isOwn);
      }
    }
  },
});

function reportPlaceholder(found: Placeholder, passage: Passage, context: RuleContext<Options>, isOwn: IsOwn): void {
  const { system, report } = context;
  const dialect = found.dialect === 'liquid' && system.liquid !== undefined ? 'named-tag' : found.dialect;
  const unknown = system.unknown(found.text, dialect, isOwn);
  if (!unknown) return;
  const { instead, foreign } = unknown;
  const at = { passage, start: found.start, end: found.end };
  if (instead === undefined) {
    report({ at, message: foreign ? 'foreign' : 'default', data: { system: system.label } });
    return;
  }
  // Only the name changes: brackets, spaces and filters stay. Where they are another system's, all of it does.
  const edit = foreign ? at : { passage, start: found.start + unknown.start, end: found.start + unknown.end };
  const whole = foreign ? instead : found.text.slice(0, unknown.start) + instead + found.text.slice(unknown.end);
  report({
    at,
    message: foreign ? 'foreign' : 'nearest',
    data: { system: system.label, instead },
    fixes: [{ title: `Write “${whole}”`, class: 'suggest', edits: [{ ...edit, text: instead }] }],
  });
}

/** Names in the conditions of a tag. */
const IN_TAG = /(?<![\w.-])[a-z_]\w*(?:\.[a-z_]\w*)+(?![\w(])/gi;
const QUOTED = /"[^"]*"|'[^']*'/g;

/** A condition on a name that nothing fills in: only what surely was another name is reported. */
function reportTag(tag: Placeholder, passage: Passage, context: RuleContext<Options>, isOwn: IsOwn): void {
  const { system, report } = context;
  if (system.liquid === undefined) return;
  const unquoted = tag.text.replace(QUOTED, (value) => ' '.repeat(value.length));
  for (const { 0: name, index } of unquoted.matchAll(IN_TAG)) {
    const instead = system.unknown(`{{${name}}}`, 'mustache', isOwn)?.instead;
    if (instead === undefined) continue;
    const at = { passage, start: tag.start + index, end: tag.start + index + name.length };
    report({
      at,
      message: 'tag',
      data: { system: system.label, instead },
      fixes: [{ title: `Write “${instead}”`, class: 'suggest', edits: [{ ...at, text: instead }] }],
    });
  }
}

/** Names that tags make up: `{% assign x = … %}`, `{% for x in … %}`. */
const LOCAL = /\{%-?\s*(?:assign|capture|set|increment|decrement|(?:for|tablerow)(?=\s+\w+\s+in\b))\s+(\w+)/g;

/** From the configuration, the library's own words and the tags of the message. */
function ownNames({ message, fields, options }: RuleContext<Options>): IsOwn {
  const own = [...fields, ...options.known].map(bare);
  for (const { view } of message.templates ?? []) {
    for (const found of view.text.matchAll(LOCAL)) own.push(bare(found[1] ?? ''));
  }
  const names = new Set(own);
  const below = own.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -1));
  return (name) => names.has(bare(name)) || below.some((start) => bare(name).startsWith(start));
}

/** A name without brackets and differences that don't matter. */
function bare(name: string): string {
  return name.replace(/^[\s[{(<%#!]+|[\s\])}>%]+$/g, '').toLowerCase();
}
