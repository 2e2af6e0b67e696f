import type { HelpDesk } from './desk.ts';
import { insideOf } from './inside.ts';
import { nameIn } from './name-in.ts';
import { isCustomerName } from './names.ts';
import { COMPANY, CUSTOMER, FACTS, type Person, REPLYING } from './sample-values.ts';

/** What a preview shows in place of a placeholder. */
export interface Sample {
  /** The placeholder's name as written, without brackets: settings give values by it. */
  readonly name: string;
  readonly value: string;
  /** False where nothing is known of the name, and the value is but the name in plain words. */
  readonly known: boolean;
}

const FIRST = /^(?:first|firstname|fname|forename|given|vorname|pr[eé]nom|voornaam|nickname)$/;
const LAST = /^(?:last|lastname|lname|surname|family|familyname|nachname|apellido)$/;
const AGENT =
  /^(?:agent|assignee|staff|rep|representative|operator|teammate|advisor|specialist|colleague|admin|me|my|current|sender|from|assigner|poster)$/;
const ORGANIZATION =
  /^(?:company|organi[sz]ation|account|brand|business|shop|store|portal|helpdesk|config|app|workspace)$/;
const GROUP = /^(?:group|team|department|dept|inbox|mailbox|queue)$/;
const NAME = /^(?:name|names|fullname|full|firstname|lastname|first|last|displayname)$/;

/**
 * A value for a placeholder as its reader would see it.
 * @param placeholder with its brackets
 * @param given values by name that somebody chose; they come first
 */
export function sampleFor(
  placeholder: string,
  desk: HelpDesk | undefined,
  given: Readonly<Record<string, string>> = {},
): Sample {
  const name = sampleName(placeholder);
  const own = valueOf(given, name) ?? (desk?.samples && valueOf(desk.samples, name));
  if (own !== undefined) return { name, value: own, known: true };
  const guess = guessOf(placeholder, desk);
  return guess === undefined
    ? { name, value: plainWords(placeholder, name), known: false }
    : { name, value: guess, known: true };
}

/** A placeholder's name without brackets, filters and fallback. */
export function sampleName(placeholder: string): string {
  const found = nameIn(placeholder);
  if (found) return placeholder.slice(found.start, found.end).trim();
  return placeholder.replace(/^[\s[\](){}<>%#$!@«⟨]+|[\s[\](){}<>%»⟩/]+$/g, '').trim();
}

/** By the name as it is, else whatever its case. */
function valueOf(values: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(values, name)) return values[name];
  const lower = name.toLowerCase();
  const key = Object.keys(values).find((each) => each.toLowerCase() === lower);
  return key === undefined ? undefined : values[key];
}

function guessOf(placeholder: string, desk: HelpDesk | undefined): string | undefined {
  const { path, parts } = insideOf(placeholder);
  const leaf = parts[parts.length - 1] ?? [];
  const aboutName = leaf.some((word) => NAME.test(word));
  const owner = parts[parts.length - 2] ?? [];
  if (aboutName && [...owner, ...leaf].some((word) => ORGANIZATION.test(word))) return COMPANY.name;
  if (aboutName && [...owner, ...leaf].some((word) => GROUP.test(word))) return COMPANY.team;
  // “last_message_datetime” is no name.
  const isFact = factWords.has(leaf[leaf.length - 1] ?? '');
  if (!isFact && isCustomerName(placeholder, desk)) return nameOf(CUSTOMER, leaf);
  const replying =
    (desk?.agentRoots?.some((root) => path === root || path.startsWith(`${root}.`)) ?? false) ||
    parts.flat().some((word) => AGENT.test(word));
  if (replying && aboutName && !leaf.some((word) => factWords.has(word))) return nameOf(REPLYING, leaf);
  const person = replying ? REPLYING : CUSTOMER;
  const fact = factOf(leaf, person) ?? (aboutName && owner.length === 1 ? factOf(owner, person) : undefined);
  if (fact !== undefined) return fact;
  // “%{ticket.name.formal}”: a way to write the name.
  return owner.some((word) => NAME.test(word)) ? nameOf(person, leaf) : wholeOf(leaf);
}

/** `{{agent}}` and `{{company}}`: nothing but who it is. */
function wholeOf(leaf: readonly string[]): string | undefined {
  if (leaf.length === 0) return undefined;
  if (leaf.every((word) => ORGANIZATION.test(word))) return COMPANY.name;
  return leaf.every((word) => AGENT.test(word)) ? REPLYING.first : undefined;
}

function nameOf(person: Person, leaf: readonly string[]): string {
  if (leaf.some((word) => FIRST.test(word))) return person.first;
  if (leaf.some((word) => LAST.test(word))) return person.last;
  return `${person.first} ${person.last}`;
}

const factWords = new Set(FACTS.flatMap(({ words }) => words.split(' ')));
const facts = FACTS.map(({ words, value }) => ({ words: new Set(words.split(' ')), value }));

/** The first fact of the list that one of the words stands for. */
function factOf(words: readonly string[], person: Person): string | undefined {
  const fact = facts.find(({ words: known }) => words.some((word) => known.has(word)));
  return typeof fact?.value === 'function' ? fact.value(person) : fact?.value;
}

/** The name's last part in words: “shipping method” for `order.shipping_method`. */
function plainWords(placeholder: string, name: string): string {
  const { parts } = insideOf(placeholder);
  return parts[parts.length - 1]?.join(' ') || name || placeholder;
}
