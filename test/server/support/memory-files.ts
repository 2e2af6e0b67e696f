import type { Files } from '#server/files/files.ts';
import { pathOf } from '#server/paths.ts';

/** A disk that is a table of paths and texts; what is written to it is there at once. */
export interface MemoryFiles extends Files {
  readonly texts: Map<string, string>;
}

/** @param texts by absolute path, with forward slashes */
export function memoryFiles(texts: Readonly<Record<string, string>>): MemoryFiles {
  const all = new Map(Object.entries(texts));
  const below = (folder: string) => [...all.keys()].filter((path) => path.startsWith(`${folder}/`));
  return {
    texts: all,
    async read(uri) {
      const text = all.get(pathOf(uri));
      return text === undefined ? undefined : { text };
    },
    async stat(uri) {
      const path = pathOf(uri).replace(/\/$/, '');
      const text = all.get(path);
      if (text !== undefined) return { type: 'file', size: text.length };
      return below(path).length > 0 ? { type: 'folder', size: 0 } : undefined;
    },
    async list(uri) {
      const folder = pathOf(uri).replace(/\/$/, '');
      const names = below(folder).map((path) => path.slice(folder.length + 1));
      return [...new Set(names.map((name) => name.split('/')[0] as string))].map((name) => ({
        name,
        type: names.includes(name) ? ('file' as const) : ('folder' as const),
      }));
    },
  };
}
