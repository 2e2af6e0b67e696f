import type { Passage } from '#core/message.ts';
import type { Range } from '#core/range.ts';
import { DIALECTS, dialectsOf } from './dialects.ts';
import { scanAtoms } from './scan.ts';

/** A placeholder in a passage. Offsets count in the passage's text. */
export interface Placeholder extends Range {
  /** Brackets included. */
  readonly text: string;
  /** How it is written: the id of a dialect. */
  readonly dialect: string;
}

/** Dialects whose fields a person fills in, and those that hold no names. */
const NO_NAMES = new Set(['bracket', 'double-paren', 'double-paren-if', 'attribute-list', 'comment', 'block']);
const NAMING = DIALECTS.filter(({ id }) => !NO_NAMES.has(id));
const INDEX = dialectsOf(NAMING.map(({ id }) => id));
const BY_LENGTH = [...NAMING].sort((a, b) => b.open.length - a.open.length);

/** The placeholders of a passage, tags of template languages included, code left out. */
export function placeholdersIn({ view, atoms }: Passage): Placeholder[] {
  const { text } = view;
  const fixed = atoms.filter((atom) => atom.kind === 'code');
  const out: Placeholder[] = [];
  for (const { kind, start, end } of scanAtoms(text, { dialects: INDEX, fixed, quotations: false })) {
    if (kind !== 'placeholder' && kind !== 'markup') continue;
    const own = text.slice(start, end);
    const dialect = BY_LENGTH.find(({ open, close }) => own.startsWith(open) && own.endsWith(close));
    const before = text.charCodeAt(start - 1);
    if (!dialect || isCut(dialect.id, before)) continue;
    out.push({ start, end, text: own, dialect: dialect.id === 'mention' ? 'mustache' : dialect.id });
  }
  return out;
}

/**
 * Does the character before it take a placeholder its meaning? `{%name%` lacks a bracket, which is another rule's matter;
 * `\{{name}}` is how Zendesk shows one.
 */
function isCut(dialect: string, before: number): boolean {
  return before === 92 || (dialect === 'percent' && before === 123);
}
