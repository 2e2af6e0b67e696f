import type { HelpDesk } from './desk.ts';
import { insideOf } from './inside.ts';
import { nameIn } from './name-in.ts';
import { isCustomerName } from './names.ts';

const FIRST = /^(?:first|firstname|fname|forename|given|vorname|nombre|pr[eé]nom|voornaam|nome)$/;
const LAST = /^(?:last|sur|family|lastname|surname|lname|nachname|apellido|achternaam)$/;
const PERSON = new RegExp(
  `${FIRST.source}|${LAST.source}|^(?:name|full|fullname|customer|client|user|requester|recipient|contact|guest|member|person|ticket|kunde|cliente)$`,
);
const AGENT = /^(?:agent|assignee|staff|rep|operator|teammate|representative|me|my|sender)$/;
const CASE = /^(?:ticket|case|conversation|request|reference|ref|issue|incident)$/;
const NUMBER = /^(?:number|id|no|nr|reference|ref|num)$/;

/** The desk's own placeholder for what another one plainly means, brackets included. */
export function byMeaning(placeholder: string, desk: HelpDesk): string | undefined {
  const words = insideOf(placeholder).parts.flat();
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (isCustomerName(placeholder, desk)) {
    // A word that is none of these may be what the name belongs to: “{church name}”.
    if (!words.every((word) => PERSON.test(word)) || has(LAST)) return undefined;
    const whole = !has(FIRST);
    return whole && desk.fullName && !desk.fullName.includes(' ') ? desk.fullName : desk.firstName;
  }
  if (has(AGENT) && has(/^(?:name|firstname|first)$/)) return desk.agentName;
  // A ticket's number, and not that of an order in it.
  const isReference = has(CASE) && has(NUMBER) && words.every((word) => CASE.test(word) || NUMBER.test(word));
  if (isReference) return desk.reference;
  return undefined;
}

/** A name in the desk's own brackets. */
export function wrapped(name: string, { firstName }: HelpDesk): string | undefined {
  const own = firstName === undefined ? undefined : nameIn(firstName);
  if (!own || !firstName) return undefined;
  const closing = firstName.slice(own.end + own.rest.trimEnd().length).trimStart();
  return firstName.slice(0, own.start) + name + closing;
}
