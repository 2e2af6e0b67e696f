import fs from 'node:fs';
import path from 'node:path';
import { type Beside, besideNames } from '#formats/recognise/beside.ts';
import { readFile } from './read-file.ts';

/** The files beside one that say more of it, as far as they can be read; undefined where there are none. @param file absolute */
export function besideOf(file: string): Beside | undefined {
  const found = new Map<string, string>();
  for (const name of besideNames(file)) {
    const other = path.join(path.dirname(file), name);
    if (!fs.existsSync(other)) continue;
    const { text, fault } = readFile(other);
    if (!fault) found.set(name, text);
  }
  return found.size > 0 ? found : undefined;
}
