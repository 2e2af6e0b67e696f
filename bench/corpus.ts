import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All Markdown files below a folder, decoded. */
export function corpus(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|mdx|markdown)$/i.test(name))
    .map((name) => ({ path: name.split(path.sep).join('/'), text: readFileSync(path.join(folder, name), 'utf8') }));
}
