import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultConfig } from '#config/defaults.ts';
import { isExcluded, isIncluded } from '#config/files.ts';
import { below, parentOf } from '#config/paths.ts';
import type { Config } from '#config/types.ts';
import type { Engine } from '#engine/engine.ts';
import { TeamLinters } from '#engine/house.ts';
import type { FileSetting, WorkspaceContext } from '../context.ts';
import type { Files } from '../files/files.ts';
import { Witness } from '../files/witness.ts';
import { isConfiguration } from '../lint/ours.ts';
import { isHomeless, pathOf, uriOf } from '../paths.ts';
import type { DocumentSettings } from '../settings.ts';
import { Configs } from './configs.ts';
import { HouseRules } from './house.ts';
import { Problems } from './problems.ts';
import { nameFor } from './seen.ts';
import type { SettingsStore } from './settings-store.ts';

/** What a folder without a configuration goes by. Made once, since much is remembered by the object. */
const WITHOUT: Readonly<Record<DocumentSettings['preset'], Config>> = {
  recommended: defaultConfig,
  strict: { ...defaultConfig, preset: 'strict' },
};

/** How often what was read is looked at again where the client does not tell of changes, in milliseconds. */
const RECHECK = 2000;

/** What was found out since the last reload. */
interface Known {
  readonly files: Witness;
  readonly problems: Problems;
  readonly house: HouseRules;
  readonly configs: Configs;
  readonly linters: TeamLinters;
  /** By folder: the top of the repository that it belongs to, '' for none. */
  readonly tops: Map<string, Promise<string>>;
}

/** The folders that are open in the client, and what holds for the files below them. */
export class Workspace implements WorkspaceContext {
  folders: readonly string[] = [];
  /** Counts up with each reload: what was found out under another number is out of date. */
  generation = 0;
  private known: Known;
  private checked = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly files: Files,
    private readonly store: SettingsStore,
    private readonly builtIn: () => Promise<Engine>,
  ) {
    this.known = this.fresh();
  }

  /** Has a function called when what is wrong with configurations and house rules is other than before. */
  onProblems(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Forgets all that was read, so that it is read again when it is next asked for. */
  reload(): void {
    this.generation++;
    this.known = this.fresh();
    this.tellProblems();
  }

  private tellProblems(): void {
    for (const listener of this.listeners) listener();
  }

  /** What is wrong with the configurations and house rules that were met, by URI. */
  problems(): ReadonlyMap<string, readonly Diagnostic[]> {
    return this.known.problems.all();
  }

  /** Does what is known depend on this file or folder, such as a configuration that another one extends? */
  dependsOn(uri: string): boolean {
    return isConfiguration(pathOf(uri)) || this.known.files.knows(uriOf(pathOf(uri)));
  }

  /** Looks, every now and then, whether what was read is still so. For clients that don't tell. */
  async hasChanged(): Promise<boolean> {
    const now = performance.now();
    if (now - this.checked < RECHECK) return false;
    this.checked = now;
    return this.known.files.hasChanged();
  }

  settings(uri = ''): Promise<DocumentSettings> {
    if (uri === '' || isHomeless(uri)) return this.store.for('');
    const path = pathOf(uri);
    // Files of one folder have their settings in common.
    return this.store.for(uriOf(this.folderAround(path) ?? parentOf(path)));
  }

  async engineFor(uri?: string): Promise<Engine> {
    const folder = uri === undefined ? '' : this.homeOf(uri);
    return folder === '' ? this.builtIn() : this.known.house.engineFor(folder);
  }

  async settingFor(uri: string, document?: TextDocument): Promise<FileSetting> {
    const { configs, linters, problems } = this.known;
    const folder = this.homeOf(uri);
    const [loaded, engine, settings] = await Promise.all([
      folder === '' ? undefined : configs.forFolder(folder),
      this.engineFor(uri),
      this.settings(uri),
    ]);
    const config = loaded?.config ?? WITHOUT[settings.preset];
    const linter = await linters.linterFor(engine, config, (findings) =>
      problems.addFindings(findings, loaded?.sources ?? new Map()),
    );
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

  /** The innermost workspace folder that a path is below. */
  folderAround(path: string): string | undefined {
    const around = this.folders.map(pathOf).filter((folder) => below(folder, path) !== undefined);
    return around.sort((a, b) => b.length - a.length)[0];
  }

  private async seenFrom(config: Config, path: string, homeless: boolean): Promise<string> {
    if (homeless) return path.replace(/^.*[/:]/, '') || 'untitled';
    const folders = [config.folder, await this.topOf(parentOf(path)), this.folderAround(path)];
    for (const folder of folders) {
      const seen = folder ? below(folder, path) : undefined;
      if (seen !== undefined) return seen;
    }
    return path;
  }

  /** The top of the repository that a folder belongs to; '' where it belongs to none. */
  private topOf(folder: string): Promise<string> {
    const { tops } = this.known;
    let top = tops.get(folder);
    if (!top) {
      top = this.findTop(folder);
      tops.set(folder, top);
    }
    return top;
  }

  private async findTop(folder: string): Promise<string> {
    if (await this.known.files.stat(uriOf(`${folder.replace(/\/$/, '')}/.git`))) return folder;
    const parent = parentOf(folder);
    return parent === folder || parent === '' ? '' : this.topOf(parent);
  }

  private fresh(): Known {
    const files = new Witness(this.files);
    const problems = new Problems(() => this.tellProblems());
    const house = new HouseRules(files, this.builtIn, (found) => problems.addHouse(found));
    const namesIn = async (folder: string) => {
      const { ruleSet, systems } = await house.engineFor(folder);
      return { rules: ruleSet.rules.map(({ meta }) => meta), systems };
    };
    const configs = new Configs(files, namesIn, ({ findings, sources }) => problems.addFindings(findings, sources));
    return { files, problems, house, configs, linters: new TeamLinters(), tops: new Map() };
  }
}
