import type { ConfigFinding } from '#config/tree.ts';
import type { Config } from '#config/types.ts';
import { LexiconError, type LexiconProblem } from '#lexicon/problem.ts';
import { type HouseFile, withHouseRules } from '#rule/house-rules.ts';
import { parsePhrases } from '#rule/parse-phrases.ts';
import type { Problem } from '#rule/problem.ts';
import type { RuleSet } from '#rule/rule-set.ts';
import { type Engine, engineOf } from './engine.ts';
import type { Linter } from './linter.ts';

/**
 * The built-in rules together with a team's own ones.
 * @param complain takes what is wrong with these, some of it only once a linter is made
 */
export function withHouse(
  builtIn: Engine,
  files: readonly HouseFile[],
  complain: (problems: readonly Problem[]) => void,
): Engine {
  const { ruleSet, problems } = withHouseRules(builtIn.ruleSet, files);
  complain(problems);
  if (ruleSet.rules.length === builtIn.ruleSet.rules.length) return builtIn;
  const create = (given: RuleSet) => createWithout(builtIn, given, files, complain);
  return engineOf(ruleSet, { systems: builtIn.systems, create });
}

/** Makes a linter; rules whose wordings can't be read are left out of it, and told. */
async function createWithout(
  builtIn: Engine,
  ruleSet: RuleSet,
  files: readonly HouseFile[],
  complain: (problems: readonly Problem[]) => void,
): Promise<Linter> {
  try {
    return await builtIn.create(ruleSet);
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    complain(error.problems.map((problem) => inFile(problem, files)));
    const faulty = new Set(error.problems.map(({ group }) => group));
    const { rules, lexicon } = ruleSet;
    return builtIn.create({
      ...ruleSet,
      rules: rules.filter(({ meta }) => !faulty.has(meta.id)),
      lexicon: { ...lexicon, rules: lexicon.rules.filter(({ id }) => !faulty.has(id)) },
    });
  }
}

/** The linters of configurations: one that brings words or topics of its own has its own linter, made once. */
export class TeamLinters {
  private readonly linters = new WeakMap<Config, Promise<Linter>>();

  /** @param complain takes what is wrong with the words and topics */
  linterFor(engine: Engine, config: Config, complain: (problems: readonly ConfigFinding[]) => void): Promise<Linter> {
    if (config.topics.length === 0 && Object.keys(config.words).length === 0) return engine.linter();
    let linter = this.linters.get(config);
    if (!linter) {
      linter = ownLinter(engine, config, complain);
      this.linters.set(config, linter);
    }
    return linter;
  }
}

async function ownLinter(
  engine: Engine,
  config: Config,
  complain: (problems: readonly ConfigFinding[]) => void,
): Promise<Linter> {
  const { withTeamData } = await import('#rule/team-data.ts');
  const { ruleSet, problems } = withTeamData(engine.ruleSet, config);
  complain(problems);
  return engine.create(ruleSet);
}

/** A wording's problem with the line of its phrase. */
function inFile({ file, index, className, wording, message }: LexiconProblem, files: readonly HouseFile[]): Problem {
  const text = files.find((each) => each.path === file)?.text ?? '';
  const inClass = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${className}:`)) + 1;
  const line = className === '' ? parsePhrases(text, file).phrases[index]?.line : inClass;
  return { file, line: Math.max(1, line ?? 1), message: `In “${wording}”: ${message}` };
}
