import type { Catalogue } from './catalogue.ts';

/** What is known of one help desk, as data. Placeholders are written the way its macros write them. */
export interface HelpDesk {
  /** Its key in configuration and messages. */
  readonly id: string;
  /** As its makers write it. */
  readonly name: string;
  /** Does it fill in placeholders itself when a reply is inserted or sent? */
  readonly fillsPlaceholders: boolean;
  /** The ways of writing a placeholder that it knows: ids of dialects in src/formats/placeholders. */
  readonly dialects: readonly string[];
  /** The customer's first name; left out where it has none. */
  readonly firstName?: string;
  /** The customer's whole name. */
  readonly fullName?: string;
  /** The address that the customer writes from. */
  readonly email?: string;
  /** The name of the agent who replies. */
  readonly agentName?: string;
  /** First parts of placeholders that are about the customer, in lower case. */
  readonly customerRoots?: readonly string[];
  /** First parts of placeholders that are about the agent or the company, in lower case. */
  readonly agentRoots?: readonly string[];
  /** How a first name is written that gives way to a word where it is not known; left out where it can't be. */
  readonly firstNameOr?: string;
  /** What follows a name inside its brackets for that, such as ` | default: "there"`. */
  readonly fallback?: string;
  /** The number or reference by which customer and agent speak of the case. */
  readonly reference?: string;
  /** The names that it fills in; left out where a team may make up any. */
  readonly catalogue?: Catalogue;
  /** What a preview shows in place of placeholders whose names don't say it, by name without brackets. */
  readonly samples?: Readonly<Record<string, string>>;
  /** The rules of Liquid that it goes by, where it reads Liquid; see src/formats/liquid. */
  readonly liquid?: 'zendesk' | 'open';
}
