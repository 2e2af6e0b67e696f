import type { ConfigFinding } from '#config/tree.ts';
import type { Config } from '#config/types.ts';
import type { Linter } from '#engine/linter.ts';
import { LexiconError, type LexiconProblem } from '#lexicon/problem.ts';
import { houseOf, readHouse } from '#node/house-files.ts';
import { type HouseFile, withHouseRules } from '#rule/house-rules.ts';
import { parsePhrases } from '#rule/parse-phrases.ts';
import type { Problem } from '#rule/problem.ts';
import type { RuleSet } from '#rule/rule-set.ts';
import { type Engine, engineOf } from './engine.ts';

/** The built-in rules together with the house rules that hold in a folder. */
export class HouseEngines {
  private readonly engines = new Map<string, Engine>();
  private readonly linters = new Map<Config, Promise<Linter>>();
  private readonly fresh: Problem[] = [];

  constructor(private readonly builtIn: Engine) {}

  /** @param folder absolute */
  engineFor(folder: string): Engine {
    const house = houseOf(folder);
    if (house === undefined) return this.builtIn;
    let engine = this.engines.get(house);
    if (!engine) {
      const { files, faults } = readHouse(house);
      const { ruleSet, problems } = withHouseRules(this.builtIn.ruleSet, files);
      this.fresh.push(...faults, ...problems);
      const { systems } = this.builtIn;
      const create = (given: RuleSet) => this.create(given, files);
      engine =
        ruleSet.rules.length > this.builtIn.ruleSet.rules.length
          ? engineOf(ruleSet, { systems, create })
          : this.builtIn;
      this.engines.set(house, engine);
    }
    return engine;
  }

  /**
   * The linter for a configuration: one that brings words or topics of its own has its own linter, made once.
   * @param complain takes what is wrong with them
   */
  linterFor(engine: Engine, config: Config, complain: (problems: readonly ConfigFinding[]) => void): Promise<Linter> {
    if (config.topics.length === 0 && Object.keys(config.words).length === 0) return engine.linter();
    let linter = this.linters.get(config);
    if (!linter) {
      linter = this.ownLinter(engine, config, complain);
      this.linters.set(config, linter);
    }
    return linter;
  }

  private async ownLinter(
    engine: Engine,
    config: Config,
    complain: (problems: readonly ConfigFinding[]) => void,
  ): Promise<Linter> {
    const { withTeamData } = await import('#rule/team-data.ts');
    const { ruleSet, problems } = withTeamData(engine.ruleSet, config);
    complain(problems);
    return engine.create(ruleSet);
  }

  /** What is wrong with house rules that were read since the last call. */
  problems(): Problem[] {
    return this.fresh.splice(0);
  }

  /** Makes a linter; rules whose wordings can't be read are left out of it, and told. */
  private async create(ruleSet: RuleSet, files: readonly HouseFile[]): Promise<Linter> {
    try {
      return await this.builtIn.create(ruleSet);
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      this.fresh.push(...error.problems.map((problem) => inFile(problem, files)));
      const faulty = new Set(error.problems.map(({ group }) => group));
      const { rules, lexicon } = ruleSet;
      return this.builtIn.create({
        ...ruleSet,
        rules: rules.filter(({ meta }) => !faulty.has(meta.id)),
        lexicon: { ...lexicon, rules: lexicon.rules.filter(({ id }) => !faulty.has(id)) },
      });
    }
  }
}

/** A wording's problem with the line of its phrase. */
function inFile({ file, index, className, wording, message }: LexiconProblem, files: readonly HouseFile[]): Problem {
  const text = files.find((each) => each.path === file)?.text ?? '';
  const inClass = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${className}:`)) + 1;
  const line = className === '' ? parsePhrases(text, file).phrases[index]?.line : inClass;
  return { file, line: Math.max(1, line ?? 1), message: `In “${wording}”: ${message}` };
}
