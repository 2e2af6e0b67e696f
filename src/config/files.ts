import { matchesGlobs } from './globs.ts';
import type { Config, FieldsEntry } from './types.ts';

/** The help desk that the configuration names for a file. Overrides that ask for more than the file say nothing here. */
export function systemFor(config: Config, path: string): string | undefined {
  let system = config.system;
  for (const { files, kinds, systems, titles, system: own } of config.overrides) {
    if (own === undefined || kinds || systems || titles) continue;
    if (!files || matchesGlobs(files, path)) system = own;
  }
  return system;
}

/** Where a home-made file holds its messages, if the configuration says so. */
export function fieldsFor(config: Config, path: string): FieldsEntry | undefined {
  return config.fields.find((entry) => matchesGlobs(entry.files, path));
}

/**
 * The form that the configuration gives a file, `none` where it says that it is none; undefined where it says nothing.
 * @param path relative to the configuration's folder
 */
export function formFor(config: Config, path: string): string | undefined {
  return Object.entries(config.forms).findLast(([glob]) => matchesGlobs([glob], path))?.[1];
}

/** True where the configuration leaves the file alone. @param path relative to the configuration's folder */
export function isExcluded(config: Config, path: string): boolean {
  return config.exclude.length > 0 && matchesGlobs(config.exclude, path);
}

/** True where the configuration lists the file. @param path relative to the configuration's folder */
export function isIncluded(config: Config, path: string): boolean {
  return config.include.length > 0 && matchesGlobs(config.include, path);
}

/** True where the configuration says what the file holds. @param path relative to the configuration's folder */
export function isDescribed(config: Config, path: string): boolean {
  return fieldsFor(config, path) !== undefined || formFor(config, path) !== undefined;
}
