import fs from 'node:fs';
import path from 'node:path';
import { defaultConfig } from '#config/defaults.ts';
import { isExcluded, isIncluded } from '#config/files.ts';
import type { LoadedConfig } from '#config/load.ts';
import type { ConfigFinding } from '#config/tree.ts';
import type { Config } from '#config/types.ts';
import { Lines } from '#core/lines.ts';
import type { Engine } from '#engine/engine.ts';
import type { Linter } from '#engine/linter.ts';
import { ConfigFinder } from '#node/find-config.ts';
import { displayPath, isBelow, toPosix } from '#node/paths.ts';
import { HouseEngines } from './house.ts';
import type { LintOptions } from './options.ts';
import { UsageError } from './options.ts';
import type { FileReport, PlacedFault } from './report.ts';

/** What holds for one file. */
export interface FileSetting {
  readonly config: Config;
  readonly linter: Linter;
  /** The file's path as rules and globs see it: relative to the configuration's folder, or to the top of the project. */
  readonly path: string;
  readonly excluded: boolean;
  readonly included: boolean;
}

/** Knows the configuration of every file, and what is wrong with the configurations that were met. */
export class Workspace {
  private readonly finder: ConfigFinder;
  private readonly fresh: Pick<LoadedConfig, 'findings' | 'sources'>[] = [];
  private readonly met = new Map<LoadedConfig | undefined, Config>();
  private readonly tops = new Map<string, string>();
  private readonly used = new Map<Config, Set<number>>();
  private readonly house: HouseEngines;

  constructor(
    private readonly cwd: string,
    private readonly options: Pick<LintOptions, 'config' | 'preset' | 'rules'>,
    private readonly builtIn: Engine,
  ) {
    this.house = new HouseEngines(builtIn);
    this.finder = new ConfigFinder((folder) => {
      const { ruleSet, systems } = this.engineFor(folder);
      return { rules: ruleSet.rules.map(({ meta }) => meta), systems };
    });
  }

  /** The rules that hold in a folder, the house rules among them. @param folder absolute */
  engineFor(folder: string): Engine {
    return this.options.config === false ? this.builtIn : this.house.engineFor(folder);
  }

  /** @param file absolute */
  async settingFor(file: string): Promise<FileSetting> {
    const folder = path.dirname(file);
    const config = await this.configFor(folder);
    const linter = await this.house.linterFor(this.engineFor(folder), config, (problems) =>
      this.complain(config, problems),
    );
    const seen = this.seenFrom(config, file);
    return { config, linter, path: seen, excluded: isExcluded(config, seen), included: isIncluded(config, seen) };
  }

  /** The configuration of a folder, with what the command line adds to it. */
  async configFor(folder: string): Promise<Config> {
    const loaded = await this.load(folder);
    let config = this.met.get(loaded);
    if (!config) {
      if (loaded) this.fresh.push(loaded);
      config = withCommandLine(loaded?.config ?? defaultConfig, this.options);
      this.met.set(loaded, config);
    }
    return config;
  }

  /** Reports on configurations with mistakes that were met since the last call. */
  *complaints(): Generator<FileReport> {
    const problems = this.house.problems();
    for (const file of new Set(problems.map((problem) => problem.file))) {
      const own = problems.filter((problem) => problem.file === file);
      const faults = own.map(({ message, line }) => ({ message, line, column: 1 }));
      yield { path: displayPath(path.resolve(file), this.cwd, undefined), form: 'configuration', faults };
    }
    // Mistakes in a file are told together, whoever found them.
    for (const { findings, sources } of together(this.fresh.splice(0))) {
      for (const file of new Set(findings.map((finding) => finding.file))) {
        const lines = new Lines(sources.get(file) ?? '');
        const faults = findings
          .filter((finding) => finding.file === file)
          .sort((a, b) => a.offset - b.offset)
          .map(({ message, offset }) => ({ message, ...lines.at(offset) }));
        yield { path: displayPath(path.resolve(file), this.cwd, undefined), form: 'configuration', faults };
      }
    }
  }

  /** Remembers which `ignore` entries silenced something. @param indices positions in `config.ignore` */
  usedIgnores(config: Config, indices: readonly number[]): void {
    const used = this.used.get(config) ?? new Set();
    this.used.set(config, used);
    for (const index of indices) used.add(index);
  }

  /** The `ignore` entries of the configurations met that silenced nothing. Means something only where all was read. */
  *unusedIgnores(): Generator<PlacedFault & { path: string }> {
    for (const [loaded, config] of this.met) {
      const lines = new Lines(loaded?.sources.get(config.file ?? '') ?? '');
      for (const [index, { offset }] of config.ignore.entries()) {
        if (offset === undefined || this.used.get(config)?.has(index)) continue;
        const message = 'This entry of “ignore” silences nothing any more. You can take it out.';
        yield { path: displayPath(path.resolve(config.file ?? ''), this.cwd, undefined), message, ...lines.at(offset) };
      }
    }
  }

  /** Takes what is wrong with a configuration's words and topics. */
  private complain(config: Config, findings: readonly ConfigFinding[]): void {
    const loaded = [...this.met].find(([, each]) => each === config)?.[0];
    if (findings.length > 0) this.fresh.push({ findings, sources: loaded?.sources ?? new Map() });
  }

  private async load(folder: string): Promise<LoadedConfig | undefined> {
    const { config } = this.options;
    if (config === false) return undefined;
    if (config === undefined) return this.finder.forFolder(folder);
    const file = path.resolve(this.cwd, config);
    if (!fs.existsSync(file))
      throw new UsageError(`There is no configuration file “${config}”. Please check --config.`);
    return this.finder.load(file);
  }

  private seenFrom(config: Config, file: string): string {
    for (const folder of [config.folder, this.topOf(path.dirname(file)), this.cwd]) {
      if (folder !== '' && isBelow(folder, file)) return toPosix(path.relative(folder, file));
    }
    return toPosix(file);
  }

  /** The top of the repository that a folder belongs to; '' where it belongs to none. */
  private topOf(folder: string): string {
    const known = this.tops.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const top = fs.existsSync(path.join(folder, '.git')) ? folder : parent === folder ? '' : this.topOf(parent);
    this.tops.set(folder, top);
    return top;
  }
}

function together(
  all: readonly Pick<LoadedConfig, 'findings' | 'sources'>[],
): Pick<LoadedConfig, 'findings' | 'sources'>[] {
  if (all.length < 2) return [...all];
  return [
    { findings: all.flatMap(({ findings }) => findings), sources: new Map(all.flatMap((each) => [...each.sources])) },
  ];
}

/** The command line has the last word: its rules count like an override at the end that holds for everything. */
function withCommandLine(config: Config, options: Pick<LintOptions, 'preset' | 'rules'>): Config {
  const rules = Object.fromEntries(Object.entries(options.rules).map(([id, severity]) => [id, { severity }]));
  return {
    ...config,
    preset: options.preset ?? config.preset,
    overrides: Object.keys(rules).length > 0 ? [...config.overrides, { rules }] : config.overrides,
  };
}
