import type { RuleSet } from '#rule/rule-set.ts';
import type { Linter } from './linter.ts';

/** The rules, and what lints by them. */
export interface Engine {
  readonly ruleSet: RuleSet;
  /** Keys of the help desks. */
  readonly systems: readonly string[];
  /** Makes a linter for a set of rules. */
  readonly create: (ruleSet: RuleSet) => Promise<Linter>;
  /** The linter for these rules, made once. */
  linter(): Promise<Linter>;
}

/** An engine for a set of rules. */
export function engineOf(ruleSet: RuleSet, { systems, create }: Pick<Engine, 'systems' | 'create'>): Engine {
  let linter: Promise<Linter> | undefined;
  return {
    ruleSet,
    systems,
    create,
    linter() {
      linter ??= create(ruleSet);
      return linter;
    },
  };
}
