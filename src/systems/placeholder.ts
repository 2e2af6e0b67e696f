import { lookUp } from './catalogue.ts';
import type { HelpDesk } from './desk.ts';
import { insideOf } from './inside.ts';
import { byMeaning, wrapped } from './meaning.ts';
import { type NameIn, nameIn } from './name-in.ts';
import { isCustomerName } from './names.ts';

/** Why a help desk leaves a placeholder as it is. Offsets count in the placeholder's own text. */
export interface Unknown {
  /** True where it is written the way another system does. */
  readonly foreign: boolean;
  /** The name, without brackets. */
  readonly start: number;
  readonly end: number;
  /** What to write in place of the name; where it is foreign, in place of the whole placeholder. */
  readonly instead?: string;
}

/** Ways of writing a placeholder that mean nothing else, and those that may be ordinary text. */
const SURE = new Set([
  'mustache',
  'triple',
  'percent-brace',
  'hash-brace',
  'dollar-brace',
  'merge',
  'erb',
  'liquid',
  'named-tag',
]);
const MAYBE = new Set(['brace', 'percent']);
/** What a field in those is made of. */
const FIELD =
  /^(?:name|first|last|full|customer|client|user|agent|order|ticket|case|account|email|mail|phone|number|id|date|amount|company|product|link|url|tracking|invoice)$/;

/** Names that mean nothing to a help desk by themselves. */
const VALUES = new Set([
  'true',
  'false',
  'nil',
  'null',
  'blank',
  'empty',
  'forloop',
  'tablerowloop',
  'now',
  'today',
  'else',
]);

/**
 * Tells what a help desk does not know of a placeholder; undefined where it knows it or nothing can be told.
 * @param dialect how the placeholder is written: an id of src/formats/placeholders
 * @param isOwn knows the names that the team declares
 */
export function unknownIn(
  placeholder: string,
  dialect: string,
  desk: HelpDesk,
  isOwn: (name: string) => boolean,
): Unknown | undefined {
  const { catalogue } = desk;
  const found = catalogue && nameIn(placeholder);
  if (!found || isOwn(found.parts.join('.')) || isOwn(found.parts[0] as string)) return undefined;
  if (VALUES.has(found.parts[0] as string)) return undefined;
  const { start, end } = found;
  if (!desk.dialects.includes(dialect)) {
    if (!isForeign(found, dialect)) return undefined;
    const instead = lookUp(catalogue, found.parts).known ? wrapped(placeholder.slice(start, end), desk) : undefined;
    const meant = instead ?? byMeaning(placeholder, desk);
    return { foreign: true, start, end, ...(meant !== undefined && { instead: meant }) };
  }
  const result = lookUp(catalogue, found.parts);
  if (result.known) return undefined;
  const instead = result.nearest && agrees(placeholder, result.nearest, desk) ? result.nearest : undefined;
  const written = instead ? instead.join(catalogue.separator ?? '.') : nameOf(byMeaning(placeholder, desk));
  return { foreign: false, start, end, ...(written !== undefined && { instead: written }) };
}

function isForeign({ parts, start, end }: NameIn, dialect: string): boolean {
  if (SURE.has(dialect)) return true;
  if (!MAYBE.has(dialect) || end <= start) return false;
  const words = insideOf(parts.join('.')).parts.flat();
  return words.length > 1
    ? words.some((word) => FIELD.test(word))
    : /^(?:first|last|full|user)?name$/.test(words[0] ?? '');
}

/** A customer's name is never mended into an agent's. */
function agrees(placeholder: string, path: readonly string[], desk: HelpDesk): boolean {
  return !isCustomerName(placeholder, desk) || isCustomerName(path.join('.'), desk);
}

function nameOf(placeholder: string | undefined): string | undefined {
  const found = placeholder === undefined ? undefined : nameIn(placeholder);
  return found && placeholder?.slice(found.start, found.end);
}
