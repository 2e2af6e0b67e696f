import type { Linter } from '#engine/linter.ts';
import type { RuleSet } from '#rule/rule-set.ts';

/** The rules, and what lints by them. */
export interface Engine {
  readonly ruleSet: RuleSet;
  readonly systems: readonly string[];
  linter(): Promise<Linter>;
}

/** Loads the built-in rules. What is heavy is loaded only when it is asked for, so that `--help` is quick. */
export async function loadEngine(): Promise<Engine> {
  const [{ rules }, { lexicon }, { SYSTEMS }] = await Promise.all([
    import('#generated/registry.ts'),
    import('#generated/lexicon.ts'),
    import('#systems/index.ts'),
  ]);
  const ruleSet: RuleSet = { rules, lexicon };
  let linter: Promise<Linter> | undefined;
  return {
    ruleSet,
    systems: SYSTEMS,
    linter() {
      linter ??= import('#engine/linter.ts').then(({ createLinter }) => createLinter(ruleSet));
      return linter;
    },
  };
}
