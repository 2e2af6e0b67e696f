import type { Files } from '#server/files/files.ts';
import { pathOf } from '#server/paths.ts';

/** A disk that is not there. Texts by path; change them as a test goes on. */
export function memoryDisk(texts: Map<string, string>): Files & { readonly reads: string[] } {
  const isFolder = (path: string) => [...texts.keys()].some((each) => each.startsWith(`${path.replace(/\/$/, '')}/`));
  const reads: string[] = [];
  return {
    reads,
    async read(uri) {
      reads.push(pathOf(uri));
      const text = texts.get(pathOf(uri));
      return text === undefined ? undefined : { text };
    },
    async stat(uri) {
      const path = pathOf(uri);
      if (texts.has(path)) return { type: 'file', size: texts.get(path)?.length ?? 0 };
      return isFolder(path) ? { type: 'folder', size: 0 } : undefined;
    },
    async list(uri) {
      const folder = `${pathOf(uri).replace(/\/$/, '')}/`;
      const names = new Map<string, 'file' | 'folder'>();
      for (const path of texts.keys()) {
        if (!path.startsWith(folder)) continue;
        const [name = '', ...rest] = path.slice(folder.length).split('/');
        names.set(name, rest.length > 0 ? 'folder' : 'file');
      }
      return [...names].map(([name, type]) => ({ name, type }));
    },
  };
}
