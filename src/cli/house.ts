import { houseOf, readHouse } from '#node/house-files.ts';
import { withHouseRules } from '#rule/house-rules.ts';
import type { Problem } from '#rule/problem.ts';
import { type Engine, engineOf } from './engine.ts';

/** The built-in rules together with the house rules that hold in a folder. */
export class HouseEngines {
  private readonly engines = new Map<string, Engine>();
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
      engine =
        ruleSet.rules.length > this.builtIn.ruleSet.rules.length ? engineOf(ruleSet, this.builtIn) : this.builtIn;
      this.engines.set(house, engine);
    }
    return engine;
  }

  /** What is wrong with house rules that were read since the last call. */
  problems(): Problem[] {
    return this.fresh.splice(0);
  }
}
