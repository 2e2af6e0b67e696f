import { type Beside, besideNames } from '#formats/recognise/beside.ts';
import { isHomeless, pathOf, uriOf } from '../paths.ts';
import type { Files } from './files.ts';

/** The files beside one that say more of it, as far as they can be read; undefined where there are none. */
export async function besideOf(files: Files, uri: string): Promise<Beside | undefined> {
  const path = pathOf(uri);
  const names = isHomeless(uri) ? [] : besideNames(path);
  const found = new Map<string, string>();
  for (const name of names) {
    const content = await files.read(uriOf(path.slice(0, path.lastIndexOf('/') + 1) + name));
    if (content && 'text' in content) found.set(name, content.text);
  }
  return found.size > 0 ? found : undefined;
}
