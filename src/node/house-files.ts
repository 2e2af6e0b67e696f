import fs from 'node:fs';
import path from 'node:path';
import { HOUSE_FOLDER } from '#config/names.ts';
import { toPosix } from './paths.ts';
import { readFile } from './read-file.ts';

/** More files than any team's rules have; a folder with more is not one of rules. */
const MOST_FILES = 2000;

export interface HouseFolder {
  /** Absolute, with forward slashes. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files that can't be read. Lines count from 1. */
  readonly faults: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}

/** The folder that holds the house rules of a folder: the nearest one upwards that has some. Absolute. */
export function houseOf(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, HOUSE_FOLDER))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

/** Reads the files of a folder's house rules. @param house as `houseOf` gives it */
export function readHouse(house: string): HouseFolder {
  const files: HouseFolder['files'][number][] = [];
  const faults: HouseFolder['faults'][number][] = [];
  for (const file of filesBelow(path.join(house, HOUSE_FOLDER), 0).slice(0, MOST_FILES)) {
    const { text, fault } = readFile(file);
    if (fault) faults.push({ file: toPosix(file), line: fault.line, message: fault.message });
    else files.push({ path: toPosix(file), text });
  }
  return { files, faults };
}

function filesBelow(folder: string, depth: number): string[] {
  const entries = fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return depth < 3 ? filesBelow(file, depth + 1) : [];
      return entry.isFile() && entry.name !== 'README.md' ? [file] : [];
    });
}
