import { lookUp } from './catalogue.ts';
import type { HelpDesk } from './desk.ts';
import { insideOf } from './inside.ts';
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
  const { start, end } = found;
  if (!desk.dialects.includes(dialect)) {
    if (!isForeign(found, dialect)) return undefined;
    const instead = lookUp(catalogue, found.parts).known ? wrapped(placeholder.slice(start, end), desk) : undefined;
    const meant = instead ?? byMeaning(placeholder, desk);
    return { foreign: true, start, end, ...(meant !== undefined && { instead: meant }) };
  }
  if (VALUES.has(found.parts[0] as string)) return undefined;
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

/** A name in the desk's own brackets. */
function wrapped(name: string, { firstName }: HelpDesk): string | undefined {
  const own = firstName === undefined ? undefined : nameIn(firstName);
  if (!own || !firstName) return undefined;
  const closing = firstName.slice(own.end + own.rest.trimEnd().length).trimStart();
  return firstName.slice(0, own.start) + name + closing;
}

/** A customer's name is never mended into an agent's. */
function agrees(placeholder: string, path: readonly string[], desk: HelpDesk): boolean {
  return !isCustomerName(placeholder, desk) || isCustomerName(path.join('.'), desk);
}

const AGENT = /^(?:agent|assignee|staff|rep|operator|teammate|representative|me|my|sender)$/;
const CASE = /^(?:ticket|case|conversation|request|reference|ref|issue|incident)$/;
const NUMBER = /^(?:number|id|no|nr|reference|ref|num)$/;

/** The desk's own placeholder for what another one plainly means, brackets included. */
function byMeaning(placeholder: string, desk: HelpDesk): string | undefined {
  const words = insideOf(placeholder).parts.flat();
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (isCustomerName(placeholder, desk)) {
    if (has(/^(?:last|sur|family|lastname|surname|lname)$/)) return undefined;
    const whole = !has(/^(?:first|firstname|fname|forename|given)$/);
    return whole && desk.fullName && !desk.fullName.includes(' ') ? desk.fullName : desk.firstName;
  }
  if (has(AGENT) && has(/^(?:name|firstname|first)$/)) return desk.agentName;
  if (has(CASE) && NUMBER.test(words[words.length - 1] ?? '') && words.length <= 3) return desk.reference;
  return undefined;
}

function nameOf(placeholder: string | undefined): string | undefined {
  const found = placeholder === undefined ? undefined : nameIn(placeholder);
  return found && placeholder?.slice(found.start, found.end);
}

const HAS_FALLBACK = /\|\s*(?:default|fallback)\b|,\s*(?:fallback|default)\s*=|\|\||\bdefault=/;

/**
 * A customer's name with a word to stand in where it is not known; undefined where it has one, where it is no customer's
 * name, or where the desk can't say so.
 */
export function withFallback(placeholder: string, desk: HelpDesk | undefined): string | undefined {
  if (desk?.fallback === undefined || !isCustomerName(placeholder, desk)) return undefined;
  const found = nameIn(placeholder);
  if (!found || HAS_FALLBACK.test(found.rest)) return undefined;
  if (desk.catalogue && !lookUp(desk.catalogue, found.parts).known) return undefined;
  if (placeholder.startsWith('<')) return placeholder.replace(/\s*\/?>$/, ' default="there"/>');
  const at = found.end + found.rest.trimEnd().length;
  return placeholder.slice(0, at) + desk.fallback + placeholder.slice(at);
}
