import type { Message } from '#core/message.ts';

/** What titles of pages say whose words lawyers have chosen: terms, notices, rights under a law. */
const LEGAL =
  /\b(terms (and|&|of)|(privacy|cookie|data protection) (policy|notice|statement|rights)|legal|imprint|disclaimers?|infringement|regulations?|licen[cs]e agreement|agreement|GDPR|CCPA|(?<!in )act (information|notice))\b/i;

/** Is it an article of law, whose words a support writer is not free to choose? */
export function isLegalPage({ kind, title }: Message): boolean {
  return kind === 'article' && LEGAL.test(title);
}
