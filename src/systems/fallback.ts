import { lookUp } from './catalogue.ts';
import type { HelpDesk } from './desk.ts';
import { nameIn } from './name-in.ts';
import { isCustomerName } from './names.ts';

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
