import { type Engine, engineOf } from './engine.ts';

/**
 * Loads the built-in rules. What is heavy is loaded only when it is asked for, so that `--help` is quick. The one place
 * of the engine that knows which rules there are.
 */
export async function loadEngine(): Promise<Engine> {
  const [{ rules }, { lexicon }, { languages }, { SYSTEMS }] = await Promise.all([
    import('#generated/registry.ts'),
    import('#generated/lexicon.ts'),
    import('#generated/languages.ts'),
    import('#systems/index.ts'),
  ]);
  const create: Engine['create'] = async (ruleSet) => (await import('./linter.ts')).createLinter(ruleSet);
  return engineOf({ rules, lexicon, languages }, { systems: SYSTEMS, create });
}
