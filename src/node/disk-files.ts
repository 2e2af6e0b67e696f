import { promises as fs } from 'node:fs';
import path from 'node:path';
import { inWords } from './faults.ts';

/** An entry of a folder. Links count as what they lead to. */
export interface DiskEntry {
  readonly name: string;
  readonly type: 'file' | 'folder';
}

/** A file's bytes, or why it can't be read; undefined where there is none. @param most in bytes */
export async function readBytes(file: string, most: number): Promise<Uint8Array | { fault: string } | undefined> {
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile()) return { fault: 'This is no ordinary file.' };
    if (stat.size > most) return { fault: `This file is larger than ${Math.round(most / 1024 / 1024)} MB.` };
    return await fs.readFile(file);
  } catch (error) {
    return isMissing(error) ? undefined : { fault: inWords(error) };
  }
}

export async function statOf(file: string): Promise<{ type: DiskEntry['type']; size: number } | undefined> {
  try {
    const stat = await fs.stat(file);
    if (stat.isDirectory()) return { type: 'folder', size: 0 };
    return stat.isFile() ? { type: 'file', size: stat.size } : undefined;
  } catch {
    return undefined;
  }
}

/** What a folder holds; nothing where it can't be read. A link to a folder is left out, so that there are no circles. */
export async function entriesOf(folder: string): Promise<DiskEntry[]> {
  try {
    const out: DiskEntry[] = [];
    for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (entry.isDirectory()) out.push({ name, type: 'folder' });
      else if (entry.isFile()) out.push({ name, type: 'file' });
      else if (entry.isSymbolicLink() && (await statOf(path.join(folder, name)))?.type === 'file') {
        out.push({ name, type: 'file' });
      }
    }
    return out;
  } catch {
    return [];
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
