import type { HelpDesk } from './desk.ts';
import { DESKS } from './desks.ts';
import { withFallback } from './fallback.ts';
import type { SystemInfo } from './info.ts';
import { isCustomerName } from './names.ts';
import { unknownIn } from './placeholder.ts';

/** Keys of all help desks, sorted. */
export const SYSTEMS: readonly string[] = DESKS.map((desk) => desk.id).sort();

/** What is known of a help desk; undefined where the key is none of ours. */
export function deskOf(id: string | undefined): HelpDesk | undefined {
  return DESKS.find((desk) => desk.id === id);
}

/** What rules may know of a help desk. Without one, or with one that is not known here, nothing fills in placeholders. */
export function systemInfo(id: string | undefined): SystemInfo {
  const desk = deskOf(id);
  return {
    id: id ?? '',
    label: desk?.name ?? '',
    firstName: desk?.firstName,
    facts: { name: desk?.fullName, email: desk?.email, ticket: desk?.reference },
    agentName: desk?.agentName,
    fillsPlaceholders: desk?.fillsPlaceholders ?? false,
    isName: (placeholder) => isCustomerName(placeholder, desk),
    dialects: desk?.dialects ?? [],
    liquid: desk?.liquid,
    unknown: (placeholder, dialect, isOwn) => desk && unknownIn(placeholder, dialect, desk, isOwn),
    withFallback: (placeholder) => withFallback(placeholder, desk),
  };
}
