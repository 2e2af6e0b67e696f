import type { Engine } from '#engine/engine.ts';
import { TeamLinters, withHouse } from '#engine/house.ts';
import { houseOf, readHouse } from '#node/house-files.ts';
import type { Problem } from '#rule/problem.ts';

/** The built-in rules together with the house rules that hold in a folder. */
export class HouseEngines extends TeamLinters {
  private readonly engines = new Map<string, Engine>();
  private readonly fresh: Problem[] = [];

  constructor(private readonly builtIn: Engine) {
    super();
  }

  /** @param folder absolute */
  engineFor(folder: string): Engine {
    const house = houseOf(folder);
    if (house === undefined) return this.builtIn;
    let engine = this.engines.get(house);
    if (!engine) {
      const { files, faults } = readHouse(house);
      this.fresh.push(...faults);
      engine = withHouse(this.builtIn, files, (problems) => this.fresh.push(...problems));
      this.engines.set(house, engine);
    }
    return engine;
  }

  /** What is wrong with house rules that were read since the last call. */
  problems(): Problem[] {
    return this.fresh.splice(0);
  }
}
