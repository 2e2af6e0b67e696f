import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file below rules/, its path relative to the project, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files below a folder, sorted by path, so that what is generated never depends on the file system. */
export function readFolder(root: string, folder: string): SourceFile[] {
  const out: SourceFile[] = [];
  const walk = (path: string) => {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (name.startsWith('.')) continue;
      const below = `${path}/${name}`;
      if (statSync(join(root, below)).isDirectory()) walk(below);
      else out.push({ path: below, text: readFileSync(join(root, below), 'utf8').replaceAll('\r\n', '\n') });
    }
  };
  walk(folder);
  return out;
}
