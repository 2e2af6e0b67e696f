import { didYouMean } from '#core/nearest.ts';
import { buildLayer } from './build.ts';
import { defaultConfig } from './defaults.ts';
import { mergeLayer } from './merge.ts';
import { parseConfig } from './parse.ts';
import { joinPath, parentOf } from './paths.ts';
import { readNode, UNUSABLE } from './read-node.ts';
import { type ConfigNames, configSchema, PRESETS } from './schema.ts';
import type { RootSchema } from './schema-types.ts';
import { refuseWordsInOverrides } from './team-data.ts';
import type { Complain, ConfigFinding, ConfigMap, ConfigNode, ConfigScalar } from './tree.ts';
import type { Config, PresetName } from './types.ts';

/** Where configuration files are read from: the disk, an editor's workspace, a test. */
export interface ConfigHost {
  /** The text of a file, BOM included; undefined where there is none. Throws an `Error` in plain words where it can't be read. */
  read(path: string): Promise<string | undefined>;
}

/** A configuration as it was found, mistakes and all. */
export interface LoadedConfig {
  /** What holds: all that is right in the files. */
  readonly config: Config;
  readonly findings: readonly ConfigFinding[];
  /** Every file that was read or looked for, and the text of those read: a change of one means loading again. */
  readonly sources: ReadonlyMap<string, string | undefined>;
}

/**
 * Loads a configuration file with all that it extends. Never throws.
 * @param path with forward slashes
 */
export async function loadConfig(path: string, host: ConfigHost, names: ConfigNames): Promise<LoadedConfig> {
  const loader = new Loader(host, names);
  const config = await loader.load(path, { ...defaultConfig }, []);
  return {
    config: { ...config, folder: parentOf(path), file: path },
    findings: loader.findings,
    sources: loader.sources,
  };
}

class Loader {
  readonly findings: ConfigFinding[] = [];
  readonly sources = new Map<string, string | undefined>();
  private readonly schema: RootSchema;

  constructor(
    private readonly host: ConfigHost,
    private readonly names: ConfigNames,
  ) {
    this.schema = configSchema(names);
  }

  /** Lays the file over `base`, with what it extends in between. `trail` holds the files that led here. */
  async load(path: string, base: Config, trail: readonly string[], asked?: () => void): Promise<Config> {
    const text = await this.readText(path, asked);
    if (text === undefined) return base;
    const complain: Complain = (message, { start, end }) =>
      this.findings.push({ file: path, message, offset: start, end: Math.max(start, end) });
    const root = parseConfig(path, text, complain);
    if (!root) return base;
    const raw = readNode(root, this.schema, complain);
    if (raw === UNUSABLE || root.kind !== 'map') return base;
    refuseWordsInOverrides(root, this.names.rules, complain);
    let config = base;
    for (const parent of parentsOf(root)) config = await this.extend(config, parent, path, trail, complain);
    const layer = buildLayer(raw as Record<string, unknown>, root, path, this.names.rules);
    // Only the outermost file's entries can be reported as unused: the others serve several folders.
    const ignore = trail.length === 0 ? layer.ignore : layer.ignore.map(({ offset: _, end: __, ...entry }) => entry);
    return mergeLayer(config, { ...layer, ignore });
  }

  private async extend(
    base: Config,
    parent: ConfigScalar & { value: string },
    path: string,
    trail: readonly string[],
    complain: Complain,
  ): Promise<Config> {
    const name = parent.value;
    if (name.startsWith('kindlint:')) {
      const preset = name.slice('kindlint:'.length);
      if ((PRESETS as readonly string[]).includes(preset)) return { ...base, preset: preset as PresetName };
      const known = PRESETS.map((each) => `kindlint:${each}`);
      complain(
        `There is no preset “${name}”.${didYouMean(name, known) || ` It can be ${known.join(' or ')}.`}`,
        parent,
      );
      return base;
    }
    const target = joinPath(parentOf(path), name);
    const chain = [...trail, path];
    if (chain.includes(target)) {
      const round = [...chain.slice(chain.indexOf(target)), target].map((each) => each.split('/').pop());
      complain(`These configurations extend each other in a circle: ${round.join(' → ')}.`, parent);
      return base;
    }
    return this.load(target, base, chain, () => complain(`There is no file “${name}” to extend.`, parent));
  }

  private async readText(path: string, asked?: () => void): Promise<string | undefined> {
    try {
      if (!this.sources.has(path)) this.sources.set(path, await this.host.read(path));
      const text = this.sources.get(path);
      if (text === undefined) asked?.();
      return text;
    } catch (error) {
      this.sources.set(path, undefined);
      this.findings.push({ file: path, message: (error as Error).message, offset: 0, end: 0 });
      return undefined;
    }
  }
}

function parentsOf(root: ConfigMap): (ConfigScalar & { value: string })[] {
  const node: ConfigNode | undefined = root.entries.findLast((entry) => entry.key === 'extends')?.value;
  const nodes = node?.kind === 'list' ? node.items : node ? [node] : [];
  return nodes.filter((each): each is ConfigScalar & { value: string } => {
    return each.kind === 'scalar' && typeof each.value === 'string' && each.value.trim() !== '';
  });
}
