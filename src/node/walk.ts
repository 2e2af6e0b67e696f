import fs from 'node:fs';
import path from 'node:path';
import { type IgnoreLayers, isIgnored, isSkippedFolder } from '#config/gitignore.ts';
import { inWords } from './faults.ts';
import { layersAbove, withFolder } from './gitignore.ts';
import { toPosix } from './paths.ts';

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
      if (isSkippedFolder(entry.name) || isIgnored(layers, toPosix(file), true)) continue;
      yield* walkFolder(file, withFolder(layers, file));
    } else if ((entry.isFile() || leadsToFile(entry, file)) && !isIgnored(layers, toPosix(file), false)) {
      yield { file };
    }
  }
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
  for (let at = folder; top !== undefined && toPosix(at) !== top && at !== path.dirname(at); at = path.dirname(at)) {
    const posix = toPosix(at);
    const holding = layers.filter((layer) => posix !== layer.folder && posix.startsWith(layer.folder));
    if (isIgnored(holding, posix, true)) return true;
  }
  return false;
}
