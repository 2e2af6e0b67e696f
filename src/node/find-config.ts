import fs from 'node:fs';
import path from 'node:path';
import { type LoadedConfig, loadConfig } from '#config/load.ts';
import { CONFIG_NAMES } from '#config/names.ts';
import type { ConfigNames } from '#config/schema.ts';
import { toPosix } from './paths.ts';
import { readFile } from './read-file.ts';

/** Finds the configuration of each file: the nearest one upwards. Everything is read once. */
export class ConfigFinder {
  private readonly folders = new Map<string, string | undefined>();
  private readonly loaded = new Map<string, Promise<LoadedConfig>>();

  /** @param names the names that a configuration in a folder may use */
  constructor(private readonly names: (folder: string) => ConfigNames) {}

  /** The configuration for the files of a folder; undefined where there is none. @param folder absolute */
  async forFolder(folder: string): Promise<LoadedConfig | undefined> {
    const file = this.fileFor(folder);
    return file === undefined ? undefined : this.load(file);
  }

  /** Loads a configuration by its path. @param file absolute */
  load(file: string): Promise<LoadedConfig> {
    let loading = this.loaded.get(file);
    if (!loading) {
      const names = this.names(path.dirname(file));
      loading = loadConfig(toPosix(file), { read: async (each) => readText(each) }, names);
      this.loaded.set(file, loading);
    }
    return loading;
  }

  private fileFor(folder: string): string | undefined {
    if (this.folders.has(folder)) return this.folders.get(folder);
    const own = CONFIG_NAMES.map((name) => path.join(folder, name)).find(isFile);
    const parent = path.dirname(folder);
    const found = own ?? (parent === folder ? undefined : this.fileFor(parent));
    this.folders.set(folder, found);
    return found;
  }
}

function isFile(file: string): boolean {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

/** A configuration's text; undefined where there is no such file. Throws in plain words where it can't be read. */
function readText(file: string): string | undefined {
  if (!fs.existsSync(file)) return undefined;
  const { text, fault } = readFile(file);
  if (fault) throw new Error(fault.message);
  return text;
}
