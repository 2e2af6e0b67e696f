import type { AtomKind } from '#core/message.ts';

/** How a help desk or template language writes a field that is filled in later. */
export interface Dialect {
  /** A short name, for `src/systems` and options to choose it by. */
  readonly id: string;
  readonly open: string;
  readonly close: string;
  /**
   * What may stand between: `any` text; a `path` (names, filters, quoted values; on one line); `words` (letters,
   * digits, spaces and the marks of running text, starting with one of the first two); a `name` (no spaces).
   */
  readonly inside: 'any' | 'path' | 'words' | 'name';
  /** The most that may stand between, in code units: more than that was not meant as a field. */
  readonly max: number;
  readonly kind: AtomKind;
}

/**
 * All dialects. Where several may start at one place the longest opening wins, and among equals the first.
 * A field that is opened and never closed is plain text: a rule of its own is about those.
 */
export const DIALECTS: readonly Dialect[] = [
  { id: 'triple', open: '{{{', close: '}}}', inside: 'any', max: 200, kind: 'placeholder' },
  { id: 'mention', open: '@{{', close: '}}', inside: 'any', max: 200, kind: 'placeholder' },
  { id: 'mustache', open: '{{', close: '}}', inside: 'any', max: 300, kind: 'placeholder' },
  { id: 'liquid', open: '{%', close: '%}', inside: 'any', max: 600, kind: 'markup' },
  { id: 'percent-brace', open: '%{', close: '}', inside: 'path', max: 120, kind: 'placeholder' },
  { id: 'hash-brace', open: '#{', close: '}', inside: 'path', max: 120, kind: 'placeholder' },
  { id: 'dollar-brace', open: '${', close: '}', inside: 'path', max: 120, kind: 'placeholder' },
  { id: 'merge', open: '{!', close: '}', inside: 'path', max: 120, kind: 'placeholder' },
  { id: 'attribute-list', open: '{:', close: '}', inside: 'any', max: 300, kind: 'markup' },
  { id: 'comment', open: '{/*', close: '*/}', inside: 'any', max: 2000, kind: 'markup' },
  { id: 'block', open: '{#', close: '}', inside: 'path', max: 120, kind: 'markup' },
  { id: 'brace', open: '{', close: '}', inside: 'words', max: 80, kind: 'placeholder' },
  { id: 'double-bracket', open: '[[', close: ']]', inside: 'path', max: 120, kind: 'placeholder' },
  // Words under a condition, as in ((member??You may come in.)): what is before the marks is no part of the text.
  { id: 'double-paren-if', open: '((', close: '??', inside: 'words', max: 60, kind: 'markup' },
  { id: 'double-paren', open: '((', close: '))', inside: 'words', max: 60, kind: 'placeholder' },
  { id: 'fill-in', open: '%fill', close: '%', inside: 'path', max: 200, kind: 'placeholder' },
  { id: 'percent', open: '%', close: '%', inside: 'name', max: 40, kind: 'placeholder' },
  { id: 'erb', open: '<%', close: '%>', inside: 'any', max: 300, kind: 'placeholder' },
  { id: 'angle', open: '<', close: '>', inside: 'words', max: 80, kind: 'placeholder' },
  { id: 'bracket', open: '[', close: ']', inside: 'words', max: 120, kind: 'blank' },
];

/** Dialects by the code of their first character, the longest opening first. */
export type DialectIndex = ReadonlyMap<number, readonly Dialect[]>;

/** Prepares dialects for scanning. Do it once for many texts. */
export function indexDialects(dialects: readonly Dialect[]): DialectIndex {
  const index = new Map<number, Dialect[]>();
  for (const dialect of dialects) {
    const code = dialect.open.charCodeAt(0);
    const list = index.get(code);
    if (list) list.push(dialect);
    else index.set(code, [dialect]);
  }
  for (const list of index.values()) list.sort((a, b) => b.open.length - a.open.length);
  return index;
}

/** Every dialect. */
export const ALL_DIALECTS: DialectIndex = indexDialects(DIALECTS);

/** The dialects with these ids; all where none is given. */
export function dialectsOf(ids?: readonly string[]): DialectIndex {
  return ids ? indexDialects(DIALECTS.filter((dialect) => ids.includes(dialect.id))) : ALL_DIALECTS;
}
