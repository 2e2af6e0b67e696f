import ignore, { type Ignore } from 'ignore';

/** What one `.gitignore` says, and where it stands. */
export interface IgnoreLayer {
  /** With forward slashes. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that hold in a folder, from the outermost to the folder's own. Lists are never changed. */
export type IgnoreLayers = readonly IgnoreLayer[];

/** What the `.gitignore` of a folder says. */
export function ignoreLayer(folder: string, text: string): IgnoreLayer {
  return { folder, rules: ignore({ allowRelativePaths: false }).add(text) };
}

/**
 * Is a path ignored? The innermost file that has something to say decides, as in git.
 * @param path with forward slashes, below the folders of all layers
 */
export function isIgnored(layers: IgnoreLayers, path: string, isFolder: boolean): boolean {
  for (let i = layers.length - 1; i >= 0; i--) {
    const { folder, rules } = layers[i] as IgnoreLayer;
    const relative = path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
    const { ignored, unignored } = rules.test(isFolder ? `${relative}/` : relative);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/** Folders that are never looked into, whatever `.gitignore` says. @param name without the folders above */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.github');
}
