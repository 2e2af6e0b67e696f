import { HOUSE_FOLDER } from '#config/names.ts';
import { parentOf } from '#config/paths.ts';
import type { Engine } from '#engine/engine.ts';
import { withHouse } from '#engine/house.ts';
import type { HouseFile } from '#rule/house-rules.ts';
import type { Problem } from '#rule/problem.ts';
import type { Files } from '../files/files.ts';
import { uriOf } from '../paths.ts';

/** More files than any team's rules have; a folder with more is not one of rules. */
const MOST_FILES = 2000;

/** The built-in rules together with the house rules that hold in a folder. Everything is read once. */
export class HouseRules {
  private readonly homes = new Map<string, Promise<string | undefined>>();
  private readonly engines = new Map<string, Promise<Engine>>();

  /** @param complain takes what is wrong with them */
  constructor(
    private readonly files: Files,
    private readonly builtIn: () => Promise<Engine>,
    private readonly complain: (problems: readonly Problem[]) => void,
  ) {}

  async engineFor(folder: string): Promise<Engine> {
    const home = await this.homeOf(folder);
    if (home === undefined) return this.builtIn();
    let engine = this.engines.get(home);
    if (!engine) {
      engine = this.load(home);
      this.engines.set(home, engine);
    }
    return engine;
  }

  /** The nearest folder upwards that has house rules. */
  private homeOf(folder: string): Promise<string | undefined> {
    let home = this.homes.get(folder);
    if (!home) {
      home = this.lookIn(folder);
      this.homes.set(folder, home);
    }
    return home;
  }

  private async lookIn(folder: string): Promise<string | undefined> {
    const rules = `${folder.replace(/\/$/, '')}/${HOUSE_FOLDER}`;
    if ((await this.files.stat(uriOf(rules)))?.type === 'folder') return folder;
    const parent = parentOf(folder);
    return parent === folder || parent === '' ? undefined : this.homeOf(parent);
  }

  private async load(home: string): Promise<Engine> {
    const paths = await this.filesBelow(`${home.replace(/\/$/, '')}/${HOUSE_FOLDER}`, 0);
    const files: HouseFile[] = [];
    for (const path of paths.slice(0, MOST_FILES)) {
      const content = await this.files.read(uriOf(path));
      if (content && 'text' in content) files.push({ path, text: content.text });
      else this.complain([{ file: path, line: 1, message: content?.fault ?? 'This file can’t be read.' }]);
    }
    return withHouse(await this.builtIn(), files, this.complain);
  }

  private async filesBelow(folder: string, depth: number): Promise<string[]> {
    const out: string[] = [];
    const entries = [...(await this.files.list(uriOf(folder)))].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, type } of entries) {
      if (name.startsWith('.')) continue;
      const path = `${folder}/${name}`;
      if (type === 'file') out.push(...(name === 'README.md' ? [] : [path]));
      else if (depth < 3) out.push(...(await this.filesBelow(path, depth + 1)));
    }
    return out;
  }
}
