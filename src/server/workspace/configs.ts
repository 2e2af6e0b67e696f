import { type LoadedConfig, loadConfig } from '#config/load.ts';
import { CONFIG_NAMES } from '#config/names.ts';
import { parentOf } from '#config/paths.ts';
import type { ConfigNames } from '#config/schema.ts';
import type { Files } from '../files/files.ts';
import { uriOf } from '../paths.ts';

/** Finds the configuration of each folder: the nearest one upwards. Everything is read once, until `clear`. */
export class Configs {
  private readonly folders = new Map<string, Promise<string | undefined>>();
  private readonly loaded = new Map<string, Promise<LoadedConfig>>();

  /**
   * @param names the names that a configuration in a folder may use
   * @param met takes each configuration that was loaded
   */
  constructor(
    private readonly files: Files,
    private readonly names: (folder: string) => Promise<ConfigNames>,
    private readonly met: (loaded: LoadedConfig) => void,
  ) {}

  /** The configuration for the files of a folder; undefined where there is none. */
  async forFolder(folder: string): Promise<LoadedConfig | undefined> {
    const file = await this.fileFor(folder);
    return file === undefined ? undefined : this.load(file);
  }

  private load(file: string): Promise<LoadedConfig> {
    let loading = this.loaded.get(file);
    if (!loading) {
      loading = this.readIn(file);
      this.loaded.set(file, loading);
    }
    return loading;
  }

  private async readIn(file: string): Promise<LoadedConfig> {
    const names = await this.names(parentOf(file));
    const loaded = await loadConfig(file, { read: (path) => this.read(path) }, names);
    this.met(loaded);
    return loaded;
  }

  private fileFor(folder: string): Promise<string | undefined> {
    let found = this.folders.get(folder);
    if (!found) {
      found = this.lookIn(folder);
      this.folders.set(folder, found);
    }
    return found;
  }

  private async lookIn(folder: string): Promise<string | undefined> {
    for (const name of CONFIG_NAMES) {
      const file = `${folder.replace(/\/$/, '')}/${name}`;
      if ((await this.files.stat(uriOf(file)))?.type === 'file') return file;
    }
    const parent = parentOf(folder);
    return parent === folder || parent === '' ? undefined : this.fileFor(parent);
  }

  private async read(path: string): Promise<string | undefined> {
    const content = await this.files.read(uriOf(path));
    if (content && 'fault' in content) throw new Error(content.fault);
    return content?.text;
  }
}
