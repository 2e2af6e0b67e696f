import fs from 'node:fs';
import path from 'node:path';
import { type IgnoreLayers, ignoreLayer } from '#config/gitignore.ts';
import { toPosix } from './paths.ts';

/** The layers of a folder, given those of its parent. @param folder absolute */
export function withFolder(layers: IgnoreLayers, folder: string): IgnoreLayers {
  try {
    return [...layers, ignoreLayer(toPosix(folder), fs.readFileSync(path.join(folder, '.gitignore'), 'utf8'))];
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
