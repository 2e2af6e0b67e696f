import { type IgnoreLayers, ignoreLayer, isIgnored, isSkippedFolder } from '#config/gitignore.ts';
import { parentOf } from '#config/paths.ts';
import { isCandidate } from '#formats/recognise/candidates.ts';
import { uriOf } from '../paths.ts';
import type { Files } from './files.ts';

/** Deeper folders are not looked into: what a client lists may go round in circles. */
const DEEPEST = 50;

/**
 * The files below a folder that may hold messages, in the order of their names: what a lint run of the command line
 * would read there. Skips what `.gitignore` names, `node_modules`, and dot folders but `.github`. Paths, not URIs.
 */
export async function* candidatesBelow(files: Files, folder: string): AsyncGenerator<string> {
  const above = await layersAbove(files, folder);
  // A folder that was opened is meant, even if a .gitignore above it leaves it out.
  const layers = isLeftOut(above, folder) ? [] : above;
  yield* inFolder(files, folder, layers, 0);
}

/** Would a walk through the folder come by this file? @param path below the folder */
export async function isCandidateIn(files: Files, folder: string, path: string): Promise<boolean> {
  if (!isCandidate(path)) return false;
  const steps = path.slice(folder.replace(/\/$/, '').length + 1).split('/');
  const above = await layersAbove(files, folder);
  let layers = await withFolder(files, isLeftOut(above, folder) ? [] : above, folder);
  let at = folder;
  for (const name of steps.slice(0, -1)) {
    at = inside(at, name);
    if (isSkippedFolder(name) || isIgnored(layers, at, true)) return false;
    layers = await withFolder(files, layers, at);
  }
  return !isIgnored(layers, path, false);
}

async function* inFolder(files: Files, folder: string, above: IgnoreLayers, depth: number): AsyncGenerator<string> {
  if (depth > DEEPEST) return;
  const entries = [...(await files.list(uriOf(folder)))].sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = entries.some(({ name, type }) => name === '.gitignore' && type === 'file');
  const layers = own ? await withFolder(files, above, folder) : above;
  for (const { name, type } of entries) {
    const path = inside(folder, name);
    if (type === 'folder') {
      if (!isSkippedFolder(name) && !isIgnored(layers, path, true)) yield* inFolder(files, path, layers, depth + 1);
    } else if (isCandidate(name) && !isIgnored(layers, path, false)) yield path;
  }
}

/** The layers above a folder, up to the top of its repository; none outside of one. */
async function layersAbove(files: Files, folder: string): Promise<IgnoreLayers> {
  const parents: string[] = [];
  for (let at = folder; !(await files.stat(uriOf(inside(at, '.git')))); ) {
    const parent = parentOf(at);
    if (parent === at || parent === '') return [];
    parents.unshift(parent);
    at = parent;
  }
  let layers: IgnoreLayers = [];
  for (const parent of parents) layers = await withFolder(files, layers, parent);
  return layers;
}

async function withFolder(files: Files, layers: IgnoreLayers, folder: string): Promise<IgnoreLayers> {
  const content = await files.read(uriOf(inside(folder, '.gitignore')));
  return content && 'text' in content ? [...layers, ignoreLayer(folder, content.text)] : layers;
}

/** Do the layers leave out the folder, or one around it? */
function isLeftOut(layers: IgnoreLayers, folder: string): boolean {
  const top = layers[0]?.folder;
  for (let at = folder; top !== undefined && at !== top && at !== parentOf(at); at = parentOf(at)) {
    const path = at;
    const holding = layers.filter((layer) => path !== layer.folder && path.startsWith(layer.folder));
    if (isIgnored(holding, path, true)) return true;
  }
  return false;
}

function inside(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${name}`;
}
