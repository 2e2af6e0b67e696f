import type { LexiconSource } from '#lexicon/source.ts';
import type { Topic } from './topics.ts';
import type { Check, RuleMeta, RulePage } from './types.ts';

/** A rule that can be run. */
export interface LoadedRule {
  readonly meta: RuleMeta;
  readonly page: RulePage;
  /** Left out where each of the rule's phrases is reported as it is. */
  // biome-ignore lint/suspicious/noExplicitAny: each rule knows the type of its own options
  readonly check?: Check<any>;
  /** What its topics.yaml holds, with what the configuration makes of it. */
  readonly topics?: readonly Topic[];
}

/** The rules to lint by, and the words that they know. */
export interface RuleSet {
  readonly rules: readonly LoadedRule[];
  readonly lexicon: LexiconSource;
  /** Other languages than English, by ISO 639-1 code. */
  readonly languages?: Readonly<Record<string, Language>>;
}

/** What the rules know in another language. */
export interface Language {
  /** The rules that have a group here, be it without phrases, judge messages in this language. */
  readonly lexicon: LexiconSource;
  /** By rule. */
  readonly topics: Readonly<Record<string, readonly Topic[]>>;
}

/** The texts and the meta data of a rule, for `kindlint explain` and hovers; undefined where there is no such rule. */
export function ruleOf(ruleSet: RuleSet, id: string): LoadedRule | undefined {
  return ruleSet.rules.find(({ meta }) => meta.id === id);
}
