import { nearest } from '#core/nearest.ts';
import type { HelpDesk } from './desk.ts';
import { insideOf } from './inside.ts';

/** Words for a person's name or a part of it, in languages that libraries are written in. */
const NAME = words(`name names firstname lastname fullname forename surname nickname username displayname fname lname
  first last login handle salutation
  nombre apellido nom prénom prenom vorname nachname nome sobrenome cognome naam voornaam namn förnamn navn fornavn nimi
  imię imie nazwisko nume prenume имя фамилия isim ad 名 姓名 名前 お名前 氏名 이름 성함`);

/** Words for the customer. A placeholder that is nothing but one of these stands for their name. */
const CUSTOMER = words(`customer client requester requestor recipient contact guest member patient author buyer reporter
  subscriber student applicant visitor user submitter sender lead caller shopper tenant donor attendee parent player
  cliente client kunde kundin klant klient клиент cliente usuario utilisateur kund`);

/** Words for those who reply, and for things that have a name as well. */
const OTHERS =
  words(`agent agents assignee staff rep representative operator teammate admin manager signature my me i we our
  current your you specialist advisor technician engineer colleague supervisor lead owner sign signoff
  company business organization organisation product brand store shop team file plan event project item domain app
  application account department group mailbox inbox feature page site website service course class form field tag
  repository repo branch course hotel property city country street carrier courier course bank host server`);

/** Words for what is known of the customer besides the name. */
const FACTS =
  words(`email mail id number phone address language date link url order details organization status notes time
  zone city country amount type reason issue topic title subject problem question request ticket case`);

const CLOSE_TO = ['name', 'first_name', 'firstname', 'last_name', 'lastname', 'full_name', 'fullname'];

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/**
 * Is a placeholder (its brackets included) the customer's name, or a part of it? Generous: a mistyped one counts, since
 * the writer meant a name.
 */
export function isCustomerName(placeholder: string, desk: HelpDesk | undefined): boolean {
  const { path, parts } = insideOf(placeholder);
  const leaf = parts[parts.length - 1];
  if (!leaf) return false;
  const customer = startsWith(path, desk?.customerRoots);
  if (!customer && startsWith(path, desk?.agentRoots)) return false;
  const all = parts.flat();
  if (!customer && all.some((word) => OTHERS.has(word) && !CUSTOMER.has(word))) return false;
  if (leaf.some((word) => NAME.has(word))) return !leaf.some((word) => FACTS.has(word));
  const about = customer || all.some((word) => CUSTOMER.has(word));
  if (!about) return parts.length === 1 && leaf.length <= 2 && isMistyped(leaf);
  if (all.some((word) => FACTS.has(word))) return false;
  if (leaf.every((word) => CUSTOMER.has(word))) return true;
  return path === leaf.join('_') ? false : isMistyped(leaf);
}

function isMistyped(leaf: readonly string[]): boolean {
  const name = leaf.join('_');
  return name.length >= 3 && nearest(name, CLOSE_TO) !== undefined;
}

function startsWith(path: string, roots: readonly string[] | undefined): boolean {
  return roots?.some((root) => path === root || path.startsWith(`${root}.`)) ?? false;
}
