import fs from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { toPosix } from './paths.ts';

/** What one `.gitignore` says, and where it stands. */
interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that hold in a folder, from the outermost to the folder's own. Lists are never changed. */
export type IgnoreLayers = readonly Layer[];

/** The layers of a folder, given those of its parent. */
export function withFolder(layers: IgnoreLayers, folder: string): IgnoreLayers {
  try {
    const text = fs.readFileSync(path.join(folder, '.gitignore'), 'utf8');
    return [...layers, { folder, rules: ignore({ allowRelativePaths: false }).add(text) }];
  } catch {
    return layers;
  }
}

/** The layers above a folder, up to the top of its repository; none outside of one. */
export function layersAbove(folder: string): IgnoreLayers {
  const parents: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (at !== folder) parents.unshift(at);
    if (fs.existsSync(path.join(at, '.git'))) break;
    if (path.dirname(at) === at) return [];
  }
  return parents.reduce<IgnoreLayers>((layers, parent) => withFolder(layers, parent), []);
}

/** Is a path ignored? The innermost file that has something to say decides, as in git. */
export function isIgnored(layers: IgnoreLayers, file: string, isFolder: boolean): boolean {
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i] as Layer;
    const relative = toPosix(path.relative(layer.folder, file)) + (isFolder ? '/' : '');
    const { ignored, unignored } = layer.rules.test(relative);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
