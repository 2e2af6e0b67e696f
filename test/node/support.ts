import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** A new folder with these files, by path; a folder where the content is undefined. Gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer | undefined>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'kindlint-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(content === undefined ? file : path.dirname(file), { recursive: true });
    if (content !== undefined) fs.writeFileSync(file, content);
  }
  return folder;
}

/** Removes all folders that were made. */
export function cleanUp(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}
