import type { Passage } from '#core/message.ts';
import { nearest } from '#core/nearest.ts';
import type { Range } from '#core/range.ts';
import { Balance } from './balance.ts';
import { lex } from './lex.ts';
import { filterNames, filtersIn, isFilter, isReadable } from './syntax.ts';
import type { Token } from './token.ts';
import { BLOCKS, OTHER_FILTERS, OTHER_TAGS, PAGE_TAGS, SITE_BLOCKS, TAGS } from './words.ts';

/** What is wrong with a piece of template code. Offsets count in the passage's text. */
export interface TemplateProblem extends Range {
  readonly passage: Passage;
  readonly kind: 'open' | 'close' | 'no-end' | 'no-start' | 'tag' | 'filter' | 'syntax';
  /** What is missing (`endif`), or the name that is not known. */
  readonly name: string;
  /** The name that was likely meant. */
  readonly near?: string;
}

/**
 * How template code is read: by the rules of `liquid` alone; as `open` Liquid, to which a system adds tags and filters of
 * its own; as a `page` that a site generator may make, where it shows that one does; as an `article` of a help desk that
 * reads Liquid; or `brackets` only.
 */
export type TemplateUse = 'liquid' | 'open' | 'page' | 'article' | 'brackets';

/** Checks the template code of texts, each of them on its own. */
export function checkTemplates(texts: readonly Passage[], use: TemplateUse): TemplateProblem[] {
  return texts.flatMap((passage) => checkText(passage, use));
}

function checkText(passage: Passage, use: TemplateUse): TemplateProblem[] {
  const { text } = passage.view;
  if (!text.includes('{{') && !text.includes('{%') && !text.includes('}}')) return [];
  const tokens = lex(
    text,
    passage.atoms.filter((atom) => atom.kind === 'code'),
  );
  const tags = tokens.filter((token) => token.kind === 'tag');
  // `{% /if %}` is Markdoc, `{%name.first%}` a placeholder.
  if (tags.some(({ name }) => name.startsWith('/'))) return [];
  const shown = use === 'page' || use === 'article';
  if (shown && !isPage(tokens, tags) && !(use === 'article' && tags.some((tag) => isCondition(tag, text)))) return [];
  const out: TemplateProblem[] = [];
  const add = (token: Range, kind: TemplateProblem['kind'], name = '', near?: string): void => {
    out.push({ passage, start: token.start, end: token.end, kind, name, ...(near !== undefined && { near }) });
  };
  const balance = new Balance(shown);
  for (const token of tokens) {
    if (balance.isVerbatim && !(token.kind === 'tag' && balance.endsVerbatim(token.name))) continue;
    if (token.kind === 'open' || token.kind === 'close') add(token, token.kind);
    else if (use === 'brackets') continue;
    else if (token.kind === 'output') checkOutput(token, use, add);
    else if (token.kind === 'tag') {
      checkTag(token, use, add);
      const wrong = balance.take(token);
      if (wrong) add(token, 'no-start', wrong);
    }
  }
  for (const { token, name } of balance.left()) add(token, 'no-end', `end${name}`);
  return out.sort((a, b) => a.start - b.start);
}

/** Is the template code of a page run, and not just shown? */
function isPage(tokens: readonly Token[], tags: readonly Token[]): boolean {
  if (tags.some(({ name }) => PAGE_TAGS.has(name))) return true;
  if (tokens.some(({ kind, inside }) => kind === 'output' && /^\s*(?:site|page|include|layout)\./.test(inside)))
    return true;
  return tags.some(({ name }) => BLOCKS.has(name) && tags.some((other) => other.name === `end${name}`));
}

/** A condition at the start of a line is there to be run; in the middle of one it may be talked about. */
function isCondition({ name, inside, start }: Token, text: string): boolean {
  return (
    BLOCKS.has(name) && /\w\s+\S/.test(inside) && /(?:^|[\n>])\s*$/.test(text.slice(Math.max(0, start - 40), start))
  );
}

type Add = (token: Range, kind: TemplateProblem['kind'], name?: string, near?: string) => void;

function checkOutput(token: Token, use: TemplateUse, add: Add): void {
  const { inside } = token;
  if (inside.trim() === '') {
    if (use === 'liquid') add(token, 'syntax');
    return;
  }
  if (!inside.includes('|') && use !== 'liquid') return;
  // A text editor likes to bend them, and no Liquid reads them then.
  if (use === 'open' && /\|\s*\w+\s*:\s*[“”„]/.test(inside)) {
    add(token, 'syntax');
    return;
  }
  const filters = filtersIn(inside.replace(/^[-~]|[-~]$/g, ''));
  if (!filters) {
    if (use === 'liquid') add(token, 'syntax');
    return;
  }
  for (const name of filters) {
    if (isFilter(name) || OTHER_FILTERS.has(name)) continue;
    const near = nearest(name, filterNames());
    if (use === 'liquid' || (near !== undefined && isTypo(name, near))) add(token, 'filter', name, near);
  }
}

function checkTag(token: Token, use: TemplateUse, add: Add): void {
  const { name } = token;
  const known = TAGS.has(name) || (name.startsWith('end') && BLOCKS.has(name.slice(3)));
  if (known) {
    if (use === 'liquid' && !isRun(token)) add(token, 'syntax');
    return;
  }
  if (/\w\.\w/.test(name)) return;
  if (use !== 'liquid' && (OTHER_TAGS.has(name) || SITE_BLOCKS.has(name.replace(/^end/, '')))) return;
  const near = nearest(name, [...TAGS, ...[...BLOCKS].map((block) => `end${block}`)]);
  if (use === 'liquid' || (near !== undefined && isTypo(name, near))) add(token, 'tag', name, near);
}

/** `{% else if … %}` runs as a mere else. */
function isRun({ name, inside }: Token): boolean {
  if (name === 'else') return /^[-\s]*else[-\s]*$/.test(inside);
  return name.startsWith('end') || isReadable(`{%${inside}%}`, name);
}

/** Where a system has names of its own, only letters that changed places or one too many in a long name are a slip. */
function isTypo(name: string, near: string): boolean {
  if (name.length < 4 || Math.abs(name.length - near.length) > 1) return false;
  const sorted = (word: string) => [...word].sort().join('');
  return sorted(name) === sorted(near) || (near.length >= 6 && name[0] === near[0]);
}
