import type { Unknown } from './placeholder.ts';

/** What a help desk knows of each customer who writes. */
export type Fact = 'name' | 'email' | 'ticket';

/** What is known of the help desk that the message is for. */
export interface SystemInfo {
  /** '' where none is known. */
  readonly id: string;
  /** As its makers write it; '' where none is known. */
  readonly label: string;
  /** As written in a macro, such as `{{ticket.requester.first_name}}`; undefined where the desk has none. */
  readonly firstName: string | undefined;
  /** The customer's whole name, their mail address and the number of the case, as written in a macro. */
  readonly facts: Readonly<Record<Fact, string | undefined>>;
  /** The name of the agent who replies, as written in a macro; undefined where the desk has no placeholder for it. */
  readonly agentName: string | undefined;
  /** Is this placeholder's text (with its brackets) the customer's name, or part of it? */
  isName(placeholder: string): boolean;
  /** Does the help desk fill in the placeholders itself? Where not, `[Name]` is a field for the agent. */
  readonly fillsPlaceholders: boolean;
  /** The ways of writing a placeholder that it knows: ids of dialects. Empty where no desk is known. */
  readonly dialects: readonly string[];
  /** The rules of Liquid that it goes by: `zendesk` knows each tag and filter, `open` may have more of its own. */
  readonly liquid: 'zendesk' | 'open' | undefined;
  /**
   * What the desk does not know of a placeholder (brackets included, in the given dialect); undefined where it knows it, or
   * where nothing can be told.
   */
  unknown(placeholder: string, dialect: string, isOwn: (name: string) => boolean): Unknown | undefined;
  /** A customer's name with a fallback put in; undefined where it has one, is no name, or the desk can't have one. */
  withFallback(placeholder: string): string | undefined;
}
