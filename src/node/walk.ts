import fs from 'node:fs';
import path from 'node:path';
import { inWords } from './faults.ts';
import { type IgnoreLayers, isIgnored, layersAbove, withFolder } from './gitignore.ts';

/** A file that was found, or a folder that can't be looked into. */
export interface Found {
  readonly file: string;
  /** Why the folder can't be read. */
  readonly unreadable?: string;
}

/**
 * The files below a folder, in the order of their names. Skips what `.gitignore` names, `node_modules`, and dot folders
 * but `.github`; `root` itself is walked whatever its name. Links to folders are not followed, so there are no loops.
 * @param root absolute
 */
export function* walk(root: string): Generator<Found> {
  const above = layersAbove(root);
  // A folder that was named is meant, even if a .gitignore above it leaves it out.
  const start = isIgnoredWithParents(above, root) ? [] : above;
  yield* walkFolder(root, withFolder(start, root));
}

function* walkFolder(folder: string, layers: IgnoreLayers): Generator<Found> {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, unreadable: inWords(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isSkipped(entry.name) || isIgnored(layers, file, true)) continue;
      yield* walkFolder(file, withFolder(layers, file));
    } else if ((entry.isFile() || leadsToFile(entry, file)) && !isIgnored(layers, file, false)) {
      yield { file };
    }
  }
}

function isSkipped(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.github');
}

function leadsToFile(entry: fs.Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function isIgnoredWithParents(layers: IgnoreLayers, folder: string): boolean {
  const top = layers[0]?.folder;
  for (let at = folder; top !== undefined && at !== top && at !== path.dirname(at); at = path.dirname(at)) {
    const holding = layers.filter((layer) => at !== layer.folder && at.startsWith(layer.folder));
    if (isIgnored(holding, at, true)) return true;
  }
  return false;
}
