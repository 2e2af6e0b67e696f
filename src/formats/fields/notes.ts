import type { Item } from './items.ts';

/** A customer that a text speaks about, and what they did. */
const ABOUT =
  /\b(?:the |a |this )?(?:clients?|customers?|callers?|cx|cust|requesters?|guests?|patients?|members?|users?|TA)(?:\/\w+)? (?:has |had |have |was |were |also |just )?(?:called|phoned|rang|wrote|asked|asking|inquired|inquiring|enquired|requested|requesting|contacted|reported|confirmed|complained|stated|said|provided|wanted|needed|claimed|mentioned|advised|informed|reached|states|wants|says|requests|asks|reports)\b|\b(?:advised|informed|told|asked|assisted|helped|contacted|called|reminded|notified) (?:the |this )?(?:client|customer|caller|cx|requester|guest|patient|member|user|TA|him|her|them)\b/i;

/** A word for whoever reads. */
const YOU = /\b(?:you|your|yours|yourself|you'|you’)/i;

/** From this share on, a library is one of notes. */
const MOSTLY = 0.6;

/**
 * The items that are notes of agents about a customer's case: they tell of the customer and never turn to them. Where most
 * of a library are, so are the others that turn to nobody.
 */
export function notesIn(items: readonly Item[]): ReadonlySet<Item> {
  const silent = items.filter(({ body }) => !YOU.test(body.value));
  const telling = silent.filter(({ body }) => ABOUT.test(body.value));
  return new Set(telling.length >= items.length * MOSTLY ? silent : telling);
}
