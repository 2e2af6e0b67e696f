import type { Scope, Severity } from './finding.ts';
import type { Kind } from './message.ts';

/** What rule.md says of a rule, as the generator reads it. */
export interface RuleMeta {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly lesson: readonly string[];
  readonly severity: Severity;
  readonly scope: Scope;
  readonly preset: 'recommended' | 'strict';
  /** Kinds that are judged under `recommended`. */
  readonly kinds: readonly Kind[];
  /** Kinds that are judged under `strict`, where these are more. */
  readonly strictKinds?: readonly Kind[];
  /** By key; 'default' is always there. Each has the sentence and what to write instead. */
  readonly messages: Readonly<Record<string, { readonly text: string; readonly help: string }>>;
  /** JSON schema of each option, `default` included. */
  readonly options: Readonly<Record<string, OptionSchema>>;
  /**
   * Of a rule about something missing: a folder of so many messages, none of which has it, gets it from the site's
   * template, and the rule is silent there.
   */
  readonly silentWhereNone?: number;
  /** Rules that this one yields to where both report overlapping words. */
  readonly yields: readonly string[];
  /** Its place by what matters to the customer (rules/order.yaml): the lower comes first. A team's own rules have none. */
  readonly rank?: number;
  /**
   * Left out where the configuration can't add words to the rule's own or accept some of them; 'glossary' where the
   * configuration's `glossary` is for them, too.
   */
  readonly words?: true | 'glossary';
}

export type OptionSchema = Readonly<Record<string, unknown>> & {
  readonly default: unknown;
  readonly description: string;
};
