import type { Linter } from '#engine/linter.ts';
import type { RuleSet } from '#rule/rule-set.ts';

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

/** Loads the built-in rules. What is heavy is loaded only when it is asked for, so that `--help` is quick. */
export async function loadEngine(): Promise<Engine> {
  const [{ rules }, { lexicon }, { languages }, { SYSTEMS }] = await Promise.all([
    import('#generated/registry.ts'),
    import('#generated/lexicon.ts'),
    import('#generated/languages.ts'),
    import('#systems/index.ts'),
  ]);
  const create = async (ruleSet: RuleSet) => (await import('#engine/linter.ts')).createLinter(ruleSet);
  return engineOf({ rules, lexicon, languages }, { systems: SYSTEMS, create });
}

/** An engine for other rules. */
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
