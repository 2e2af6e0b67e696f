/** Somebody who writes to or for a help desk that does not exist. */
export interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
}

/** The customer of all previews. The number is one that belongs to nobody. */
export const CUSTOMER: Person = { first: 'Maya', last: 'Okafor', email: 'maya@example.com', phone: '+1 202 555 0134' };

/** The one who replies. */
export const REPLYING: Person = { first: 'Sam', last: 'Rivera', email: 'help@example.com', phone: '+1 202 555 0100' };

export const COMPANY = { name: 'Fernhill', team: 'Support' };

/**
 * Values by the words of a placeholder's name, whatever the help desk. The first line that has one of the words counts, so
 * the finer word stands first: a “tracking link” is a link, an “order date” a date.
 */
export const FACTS: readonly { readonly words: string; readonly value: string | ((person: Person) => string) }[] = [
  { words: 'email mail mailaddress emailaddress handle login', value: ({ email }) => email },
  {
    words:
      'phone mobile telephone tel fax cell workphone homephone mobilephone mobilenumber cellularnumber faxnumber phonenumber',
    value: ({ phone }) => phone,
  },
  { words: 'signature htmlsignature sign signoff', value: 'Sam Rivera, Fernhill support' },
  { words: 'url link href website web site page domain urls links fqdn', value: 'https://example.com/help' },
  { words: 'deadline due until eta renewal expiry expiration expires', value: 'March 12' },
  {
    words: 'date day datetime created updated closed solved resolved at today now createdate closedate',
    value: 'March 4',
  },
  { words: 'zone timezone', value: 'Pacific Time' },
  { words: 'time hour hours', value: '2:30 p.m.' },
  { words: 'minutes minute', value: '20 minutes' },
  { words: 'days weeks months period duration', value: '5 days' },
  { words: 'year', value: '2026' },
  { words: 'month', value: 'March' },
  { words: 'weekday', value: 'Wednesday' },
  { words: 'amount price total refund cost fee balance credit sum subtotal', value: '$24.00' },
  { words: 'currency', value: 'US dollars' },
  { words: 'discount percent percentage rate', value: '10%' },
  { words: 'tracking', value: '1Z 204 88 371' },
  { words: 'invoice', value: 'INV-2031' },
  { words: 'order orders', value: '10482' },
  { words: 'coupon voucher promo code pin otp token', value: 'FERN-2031' },
  { words: 'quantity count', value: '2' },
  { words: 'carrier courier', value: 'Parcel Post' },
  { words: 'zip postcode postal', value: '97205' },
  { words: 'street', value: '12 Elm Street' },
  { words: 'address location', value: '12 Elm Street, Portland' },
  { words: 'city town', value: 'Portland' },
  { words: 'state region', value: 'Oregon' },
  { words: 'country', value: 'United States' },
  { words: 'language locale', value: 'English' },
  { words: 'holiday', value: 'New Year’s Day' },
  { words: 'jobtitle job role position', value: 'Project manager' },
  { words: 'subscription tier', value: 'Standard' },
  { words: 'plan', value: 'Standard plan' },
  { words: 'product item device model dealname', value: 'Trail lamp' },
  { words: 'service', value: 'Home delivery' },
  { words: 'subject topic title', value: 'A scratch on my lamp' },
  { words: 'reason issue problem', value: 'a scratch on the lamp' },
  { words: 'description comment message body verbatim content notes note', value: 'My lamp came with a scratch.' },
  { words: 'status stage', value: 'Open' },
  { words: 'priority', value: 'Normal' },
  { words: 'category type form', value: 'Question' },
  { words: 'channel via source origin', value: 'email' },
  { words: 'tag tags', value: 'delivery' },
  { words: 'group team department dept inbox mailbox queue', value: COMPANY.team },
  { words: 'rating satisfaction score', value: 'Good' },
  { words: 'event course class meeting appointment', value: 'Getting started' },
  { words: 'hotel property venue', value: 'Elm House' },
  { words: 'salutation greeting', value: 'Hello' },
  { words: 'ticket case conversation reference ref number id no nr incident request', value: '48213' },
];
