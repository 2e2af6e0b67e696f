import type { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultConfig } from '#config/defaults.ts';
import { isExcluded, isIncluded } from '#config/files.ts';
import { below, parentOf } from '#config/paths.ts';
import type { ConfigFinding } from '#config/tree.ts';
import type { Config } from '#config/types.ts';
import type { Engine } from '#engine/engine.ts';
import { TeamLinters } from '#engine/house.ts';
import type { FileSetting, WorkspaceContext } from '../context.ts';
import type { Files } from '../files/files.ts';
import { isHomeless, pathOf, uriOf } from '../paths.ts';
import type { DocumentSettings } from '../settings.ts';
import { Configs } from './configs.ts';
import { HouseRules } from './house.ts';
import { nameFor } from './seen.ts';
import type { SettingsStore } from './settings-store.ts';

/** What a folder without a configuration goes by. Made once, since much is remembered by the object. */
const WITHOUT: Readonly<Record<DocumentSettings['preset'], Config>> = {
  recommended: defaultConfig,
  strict: { ...defaultConfig, preset: 'strict' },
};

/** The folders that are open in the client, and what holds for the files below them. */
export class Workspace implements WorkspaceContext {
  folders: readonly string[] = [];
  /** Counts up with each reload: what was found out under another number is out of date. */
  generation = 0;
  private house: HouseRules;
  private configs: Configs;
  private linters = new TeamLinters();
  private tops = new Map<string, Promise<string>>();
  private teamProblems = new Map<Config, readonly ConfigFinding[]>();

  constructor(
    private readonly files: Files,
    private readonly store: SettingsStore,
    private readonly builtIn: () => Promise<Engine>,
  ) {
    this.house = new HouseRules(files, builtIn);
    this.configs = this.freshConfigs();
  }

  /** Forgets all that was read, so that it is read again when it is next asked for. */
  reload(): void {
    this.generation++;
    this.house = new HouseRules(this.files, this.builtIn);
    this.configs = this.freshConfigs();
    this.linters = new TeamLinters();
    this.tops = new Map();
    this.teamProblems = new Map();
  }

  settings(uri = ''): Promise<DocumentSettings> {
    return this.store.for(uri === '' || isHomeless(uri) ? '' : uriOf(this.scopeOf(pathOf(uri))));
  }

  async engineFor(uri?: string): Promise<Engine> {
    const folder = uri === undefined ? '' : this.homeOf(uri);
    return folder === '' ? this.builtIn() : this.house.engineFor(folder);
  }

  async settingFor(uri: string, document?: TextDocument): Promise<FileSetting> {
    const { linters, teamProblems } = this;
    const folder = this.homeOf(uri);
    const [loaded, engine, settings] = await Promise.all([
      folder === '' ? undefined : this.configs.forFolder(folder),
      this.engineFor(uri),
      this.settings(uri),
    ]);
    const config = loaded?.config ?? WITHOUT[settings.preset];
    const linter = await linters.linterFor(engine, config, (problems) => teamProblems.set(config, problems));
    const path = await this.seenFrom(config, pathOf(uri), isHomeless(uri));
    const name = nameFor(path, config, document);
    const excluded = isExcluded(config, path);
    return { config, loaded, engine, linter, path: name, excluded, included: isIncluded(config, path) };
  }

  /** The folder that a document belongs to; '' where there is none. */
  private homeOf(uri: string): string {
    if (!isHomeless(uri)) return parentOf(pathOf(uri));
    // What stands nowhere yet will most likely be saved in the first folder.
    return pathOf(this.folders[0] ?? '');
  }

  /** The workspace folder around a path, else the folder that it stands in: files there have their settings in common. */
  private scopeOf(path: string): string {
    const around = this.folders.map(pathOf).filter((folder) => below(folder, path) !== undefined);
    return around.sort((a, b) => b.length - a.length)[0] ?? parentOf(path);
  }

  private async seenFrom(config: Config, path: string, homeless: boolean): Promise<string> {
    if (homeless) return path.replace(/^.*[/:]/, '') || 'untitled';
    const folders = [config.folder, await this.topOf(parentOf(path)), this.scopeOf(path)];
    for (const folder of folders) {
      const seen = folder === '' ? undefined : below(folder, path);
      if (seen !== undefined) return seen;
    }
    return path;
  }

  /** The top of the repository that a folder belongs to; '' where it belongs to none. */
  private topOf(folder: string): Promise<string> {
    let top = this.tops.get(folder);
    if (!top) {
      top = this.findTop(folder);
      this.tops.set(folder, top);
    }
    return top;
  }

  private async findTop(folder: string): Promise<string> {
    if (await this.files.stat(uriOf(`${folder.replace(/\/$/, '')}/.git`))) return folder;
    const parent = parentOf(folder);
    return parent === folder || parent === '' ? '' : this.topOf(parent);
  }

  private freshConfigs(): Configs {
    const { house } = this;
    return new Configs(this.files, async (folder) => {
      const { ruleSet, systems } = await house.engineFor(folder);
      return { rules: ruleSet.rules.map(({ meta }) => meta), systems };
    });
  }
}
