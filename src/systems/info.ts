/** What is known of the help desk that the message is for. */
export interface SystemInfo {
  /** '' where none is known. */
  readonly id: string;
  /** As written in a macro, such as `{{ticket.requester.first_name}}`; undefined where the desk has none. */
  readonly firstName: string | undefined;
  /** The name of the agent who replies, as written in a macro; undefined where the desk has no placeholder for it. */
  readonly agentName: string | undefined;
  /** Is this placeholder's text (with its brackets) the customer's name, or part of it? */
  isName(placeholder: string): boolean;
  /** Does the help desk fill in the placeholders itself? Where not, `[Name]` is a field for the agent. */
  readonly fillsPlaceholders: boolean;
}
